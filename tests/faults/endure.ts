import { openComposer, send, sentBy } from '../e2e/composer';
import { eventually } from '../e2e/eventually';
import type { Replies } from '../e2e/replies';
import { readSidebar, type SidebarFacts } from '../e2e/sidebar';
import type { Fault, Scene } from './fault';
import type { Stage } from './stage';

/** For what is not Takk's to hurry (ms). */
const PATIENCE = 120_000;

/** Within this the sidebar has to be right again, on a machine that has much else to do (ms). */
const RECOVERY = 30_000;

/**
 * Writes a reply, lets the fault happen in the middle of it, and sends. Every key has to arrive and
 * the reply has to go out, whatever becomes of Takk; and Takk has to come back.
 * @returns how long after the last key the sidebar was right again (ms)
 * @throws Error that says what the fault did
 */
export async function endure(stage: Stage, fault: Fault, replies: Replies): Promise<number> {
  const { surface, poor } = replies;
  const [first, rest] = halves(poor);
  const page = await stage.open(surface.url);
  page.setDefaultTimeout(PATIENCE);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  if (fault.prepare) {
    await fault.prepare(page, stage);
    await page.reload();
  }
  await page.bringToFront();
  const composer = await openComposer(page, surface);
  const scene: Scene = { stage, page, panel: stage.panel, composer, replies, errors };

  await page.keyboard.type(first);
  await sidebarSays(scene, (said) => said.items.noHardSell !== 'change');
  await fault.strike?.(scene);
  if (fault.type) await fault.type(scene, rest);
  else await page.keyboard.type(rest);

  const typed = Date.now();
  const whole = `${surface.prefilled ?? ''}${first}${fault.extra ?? ''}${rest}`;
  await holds(scene, whole);
  await (fault.recovers ?? follows)(scene);
  const recovered = Date.now() - typed;
  await page.bringToFront();
  await send(composer, surface);
  await eventually(async () => (await sentBy(page)).length > 0, RECOVERY);
  same('sent', await sentBy(page), [whole]);
  same('errors', errors, []);
  same('requests', stage.strays, []);
  await page.close();
  return recovered;
}

/** The point from which the reply turns into something that the sidebar has to speak of. */
function halves(poor: string): [first: string, rest: string] {
  const at = poor.indexOf(' Buy our');
  return [poor.slice(0, at), poor.slice(at)];
}

async function holds({ composer }: Scene, whole: string): Promise<void> {
  await eventually(async () => (await composer.text()) === whole, RECOVERY).catch(async () =>
    same('the editor', await composer.text(), whole),
  );
}

/** The sidebar shows what is said of the whole reply, and whom it answers. */
export function follows(scene: Scene): Promise<void> {
  return sidebarSays(scene, ({ items }) => items.noHardSell === 'change');
}

async function sidebarSays(
  { panel, replies }: Scene,
  holds: (said: SidebarFacts) => boolean,
): Promise<void> {
  const ask = async () => {
    const said = await readSidebar(panel);
    return said.author === replies.surface.expected.author && holds(said);
  };
  await eventually(ask, RECOVERY).catch(async () => {
    const { author, items, text } = await readSidebar(panel);
    throw new Error(`the sidebar shows: ${JSON.stringify([author, items, text.slice(0, 160)])}`);
  });
}

function same(what: string, found: unknown, wanted: unknown): void {
  const [is, should] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (is !== should) throw new Error(`${what}: ${is?.slice(0, 160)}, not ${should?.slice(0, 160)}`);
}
