import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { en } from '../../lib/i18n/en';
import { chord } from './composer';
import { readSidebar } from './sidebar';

const SOON = { timeout: 10_000 };

interface Stage {
  page: Page;
  panel: Page;
}

const headings = async (panel: Page) => (await readSidebar(panel)).headings;
const unknown = (language: string) => en.score.unsupported.replace('{{language}}', language);

/** What is typed into the box of every editor, and what the sidebar says of it. */
export const INPUTS: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  async 'emoji only'({ page, panel }) {
    await page.keyboard.type('😀👍🏽👩‍👩‍👧❤️');
    await expect.poll(() => headings(panel), SOON).toContain(en.score.short);
    expect((await readSidebar(panel)).score).toBeNull();
  },

  async 'from right to left'({ page, panel }) {
    await page.keyboard.type('شكرا جزيلا لك على هذه الرسالة الطيبة جدا، نحن سعداء بها');
    await expect.poll(() => headings(panel), SOON).toContain(unknown('Arabic'));
    expect((await readSidebar(panel)).score).toBeNull();
  },

  async 'in a language that Takk does not know'({ page, panel }) {
    await page.keyboard.type(
      'Kiitos paljon viestistäsi, olemme todella pahoillamme tästä viivästyksestä.',
    );
    await expect.poll(() => headings(panel), SOON).toContain(unknown('Finnish'));
    const { score, text } = await readSidebar(panel);
    expect(score).toBeNull();
    expect(text).toContain(en.score.unsupportedText);
  },
};

/** Nothing written yet, and all deleted again. */
export async function emptied({ page, panel }: Stage): Promise<void> {
  await expect.poll(() => headings(panel), SOON).toContain(en.score.empty);
  await page.keyboard.type('Thank you for telling us');
  await expect.poll(() => headings(panel), SOON).not.toContain(en.score.empty);
  await chord(page, 'Control', 'a');
  await page.keyboard.press('Backspace');
  await expect.poll(() => headings(panel), SOON).toContain(en.score.empty);
}
