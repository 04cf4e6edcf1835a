import { type Composer, chord } from '../e2e/composer';

/** Goes back into the box without the mouse, with the caret at its end. */
export async function returnTo({ page, box }: Composer): Promise<void> {
  await box.evaluate((node) => (node as HTMLElement).focus());
  await chord(page, 'Control', 'End');
  // The page is told of a caret that has moved with the next frame; some editors rely on it.
  await page.evaluate(
    () => new Promise<void>((told) => requestAnimationFrame(() => setTimeout(told))),
  );
}
