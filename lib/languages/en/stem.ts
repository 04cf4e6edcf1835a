/**
 * What an English word shares with its inflections: "deliveries" and "delivered" meet "delivery".
 * Coarse on purpose: it is only used to see whether a reply takes up a word of the message.
 */
export function stem(word: string): string {
  let base = word.replace(/'s$/, '');
  for (const [ending, put, shortest] of ENDINGS) {
    if (base.length - ending.length >= shortest && base.endsWith(ending)) {
      base = base.slice(0, -ending.length) + put;
      break;
    }
  }
  return base
    .replace(/([bdfgklmnprt])\1$/, '$1')
    .replace(/e$/, '')
    .replace(/y$/, 'i');
}

/** Ending, what it becomes, and how much must be left of the word. */
const ENDINGS: readonly (readonly [string, string, number])[] = [
  ['iveries', 'iver', 3],
  ['ivery', 'iver', 3],
  ['ations', 'at', 4],
  ['ation', 'at', 4],
  ['ies', 'i', 2],
  ['ied', 'i', 2],
  ['ings', '', 3],
  ['ing', '', 3],
  ['sses', 'ss', 2],
  ['ches', 'ch', 2],
  ['shes', 'sh', 2],
  ['ed', '', 3],
  ['er', '', 4],
  ['ly', '', 4],
  ['ss', 'ss', 1],
  ['us', 'us', 2],
  ['s', '', 3],
];
