/**
 * What a Dutch word shares with its inflections: "betaald", "betalen" and "betaling" meet.
 * Coarse on purpose: it is only used to see whether a reply takes up a word of the message.
 */
export function stem(word: string): string {
  let base = word
    .replace(/'s$|'$/, '')
    .replace(/ë/g, 'e')
    .replace(/ï/g, 'i');
  if (/^ge.{4,}[td]$/.test(base)) base = base.slice(2);
  for (const [ending, shortest] of ENDINGS) {
    if (base.length - ending.length >= shortest && base.endsWith(ending)) {
      base = base.slice(0, -ending.length);
      break;
    }
  }
  base = base
    .replace(/([aeou])\1/g, '$1')
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
  return base.length > 4 ? base.replace(/(?:[td]|dt)$/, '') : base;
}

/** Ending, and how much must be left of the word. */
const ENDINGS: readonly (readonly [string, number])[] = [
  ['etjes', 3],
  ['ingen', 4],
  ['heden', 4],
  ['tjes', 3],
  ['pjes', 3],
  ['etje', 3],
  ['ende', 3],
  ['ing', 4],
  ['tje', 3],
  ['pje', 3],
  ['jes', 3],
  ['ten', 4],
  ['den', 4],
  ['en', 3],
  ['je', 3],
  ['te', 4],
  ['de', 4],
  ['er', 4],
  ['e', 3],
  ['s', 3],
];
