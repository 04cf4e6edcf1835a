/**
 * What a Norwegian word shares with its inflections: "pakka", "pakken" and "pakkene" meet "pakke".
 * Coarse on purpose: it is only used to see whether a reply takes up a word of the message.
 */
export function stem(word: string): string {
  let base = word.slice(word.lastIndexOf('-') + 1).replace(/'s?$/, '') || word;
  for (const ending of ENDINGS) {
    if (base.length - ending.length >= SHORTEST && base.endsWith(ending)) {
      base = base.slice(0, -ending.length);
      break;
    }
  }
  if (base.length > SHORTEST) {
    // "bestilt" meets "bestill", "prøvd" meets "prøve".
    base = base.replace(/(?<=[lrdgpm])t$|(?<=[vgy])d$/, '');
  }
  return base
    .replace(/(?<=.{3})[ae]$/, '')
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/(?<=[bdfgklmnprstv])e([lnr])$/, '$1')
    .replace(/([bdfgkmpst])\1([lnr])$/, '$1$2');
}

/** What must be left of a word. */
const SHORTEST = 3;

/** The longest first. */
const ENDINGS: readonly string[] = [
  'ingene',
  'ingane',
  'elsene',
  'ingen',
  'inger',
  'ingar',
  'inga',
  'elsen',
  'elser',
  'elsar',
  'erene',
  'arane',
  'erne',
  'else',
  'hetene',
  'heten',
  'ende',
  'ande',
  'eren',
  'aren',
  'eret',
  'ene',
  'ane',
  'ing',
  'est',
  'ast',
  'ere',
  'are',
  'ete',
  'ens',
  'ets',
  'ers',
  'en',
  'et',
  'er',
  'ar',
  'es',
  'as',
  'a',
  'e',
  's',
];
