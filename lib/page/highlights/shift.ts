import type { Mark } from '../../session/messages';

/**
 * What is shown in one draft, on the next draft, before anybody has judged that one: where the words
 * were not touched it moves along with them, the rest goes. What was typed or deleted is taken to
 * be one stretch.
 */
export function shift<Spanned extends Pick<Mark, 'span'>>(
  shown: readonly Spanned[],
  before: string,
  after: string,
): Spanned[] {
  if (before === after) return [...shown];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const by = after.length - before.length;
  return shown.flatMap((each) => {
    const [start, end] = each.span;
    if (end <= head) return [each];
    if (start < before.length - tail) return [];
    return [{ ...each, span: [start + by, end + by] as const }];
  });
}
