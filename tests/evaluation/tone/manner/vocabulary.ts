import type { RatedText } from '../ratings';

/** In this many texts of a set a word must stand to be taken up. */
const FEWEST_TEXTS = 6;
/** And in this many sets: what only one kind of people says tells their topic, not a manner. */
const FEWEST_SETS = 2;

/** Words of wikis, programs and politics that got through all the same. */
const TOPICS = new Set(
  'account action code create edit file instance job life link list news points size solution source sources title type url version white working years'.split(
    ' ',
  ),
);

/** The words and pairs of words that a manner may be read from. */
export function vocabularyOf(
  texts: readonly RatedText[],
  gramsOf: (text: RatedText) => ReadonlySet<string>,
): string[] {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const gram of gramsOf(text)) {
      const bySource = counts.get(gram) ?? new Map<string, number>();
      bySource.set(text.source, (bySource.get(text.source) ?? 0) + 1);
      counts.set(gram, bySource);
    }
  }
  return [...counts]
    .filter(([gram]) => isPlain(gram))
    .filter(
      ([, bySource]) =>
        [...bySource.values()].filter((count) => count >= FEWEST_TEXTS).length >= FEWEST_SETS,
    )
    .map(([gram]) => gram)
    .sort();
}

function isPlain(gram: string): boolean {
  const words = gram.split(' ').filter((word) => word !== '^');
  return words.every((word) => /^([a-z]{2,}|a|i)$/.test(word) && !TOPICS.has(word));
}
