import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../../lib/i18n/en';
import { type Coached, startChromium } from '../chromium';
import { send, sentBy } from '../composer';
import {
  BROKEN,
  backAndAgain,
  choose,
  guardOff,
  heardBy,
  hosts,
  isFree,
  isHeld,
  listen,
  press,
  reportLate,
  SOON,
  type Stage,
  sendAnyway,
  stopAndLeave,
  writePoor,
} from '../guard';
import { type Replies, replies } from '../replies';

let coached: Coached;
let stage: Stage;
beforeAll(async () => {
  coached = await startChromium();
  const panel = await coached.openPanel(await coached.open('https://x.com/home'));
  stage = { open: coached.open, panel };
});
afterAll(() => coached?.close());
beforeEach(() => choose(stage.panel, { guard: BROKEN }));

const each = replies.map((reply) => [reply.surface.id, reply] as const);

describe('a reply with something broken in it', () => {
  it.each(each)('is held once a draft: %s', (_, reply) => backAndAgain(stage, reply));
  it.each(each)('is sent anyway, once: %s', (_, reply) => sendAnyway(stage, reply));
  it.each(each)('is not held before it was judged: %s', (_, reply) => reportLate(stage, reply));
  it.each(each)('is not held where the guard is off: %s', (_, reply) => guardOff(stage, reply));
  it.each(['nb', 'de'] as const)('is held on a page in %s', async (language) => {
    for (const reply of replies) await backAndAgain(stage, reply, language);
  });
});

const [x, facebook] = replies as readonly [Replies, Replies];

describe('the dialog', () => {
  it('has a name, a description and the focus on Edit; the page hears nothing', async () => {
    const { page } = await writePoor(stage, x);
    await page.$eval(x.surface.send.button, (button) => button.scrollIntoView({ block: 'center' }));
    await listen(page);
    await press(page, x.surface);
    await isHeld(page);
    const client = await page.createCDPSession();
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const dialog = nodes.find(({ role }) => role?.value === 'alertdialog');
    expect(dialog?.name?.value).toBe(en.guard.title);
    expect(dialog?.description?.value).toContain(en.criteria.noHardSell.reasons.pitch);
    const focused = nodes.filter(({ properties }) =>
      properties?.some(({ name, value }) => name === 'focused' && value.value === true),
    );
    expect(focused.map(({ name }) => name?.value)).toContain(en.guard.edit);
    // The focus stays in: two buttons, round and round.
    for (const key of ['Tab', 'Tab', 'Tab', 'Escape'] as const) await page.keyboard.press(key);
    await isFree(page);
    expect(await heardBy(page)).toEqual([]);
    await page.close();
  });

  it('is not answered by the key that brought it, however long it is held', async () => {
    const { page } = await writePoor(stage, facebook);
    await page.keyboard.down('Enter');
    for (let turn = 0; turn < 5; turn += 1) await page.keyboard.down('Enter');
    expect(await hosts(page)).toBe(1);
    await page.keyboard.up('Enter');
    // Nor does the key that answers it send.
    await page.keyboard.down('Enter');
    await isFree(page);
    for (let turn = 0; turn < 5; turn += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(await sentBy(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => sentBy(page), SOON).toHaveLength(1);
    await page.close();
  });
});

it('the Enter of a composition is the input method’s', async () => {
  const { page } = await writePoor(stage, facebook);
  const client = await page.createCDPSession();
  const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
  await client.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
  await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await client.send('Input.insertText', { text: 'か' });
  expect(await hosts(page)).toBe(0);
  await page.close();
});

it('nothing is held when the background has been stopped', async () => {
  const composer = await writePoor(stage, facebook);
  const { page } = composer;
  await stopAndLeave(await stage.panel.createCDPSession());
  await send(composer, facebook.surface);
  await expect.poll(() => sentBy(page), SOON).toHaveLength(1);
  expect(await hosts(page)).toBe(0);
  await page.close();
});

it('asks nobody outside for anything', () => expect(coached.strays).toEqual([]));
