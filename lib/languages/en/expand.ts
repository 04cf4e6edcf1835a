/** English contractions and the short forms of the web, written out. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  "ain't": ['is', 'not'],
  arent: ['are', 'not'],
  asap: ['as', 'soon', 'as', 'possible'],
  cannot: ['can', 'not'],
  cant: ['can', 'not'],
  couldnt: ['could', 'not'],
  couldve: ['could', 'have'],
  didnt: ['did', 'not'],
  doesnt: ['does', 'not'],
  dont: ['do', 'not'],
  gonna: ['going', 'to'],
  hasnt: ['has', 'not'],
  havent: ['have', 'not'],
  im: ['i', 'am'],
  isnt: ['is', 'not'],
  ive: ['i', 'have'],
  "let's": ['let', 'us'],
  pls: ['please'],
  plz: ['please'],
  r: ['are'],
  shouldnt: ['should', 'not'],
  shouldve: ['should', 'have'],
  tho: ['though'],
  thx: ['thanks'],
  tnx: ['thanks'],
  ty: ['thank', 'you'],
  tysm: ['thank', 'you', 'so', 'much'],
  u: ['you'],
  ur: ['your'],
  wanna: ['want', 'to'],
  wasnt: ['was', 'not'],
  weve: ['we', 'have'],
  "won't": ['will', 'not'],
  wont: ['will', 'not'],
  wouldnt: ['would', 'not'],
  "y'all": ['you', 'all'],
  youre: ['you', 'are'],
  youve: ['you', 'have'],
};

const ENDINGS: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'m", 'am'],
  ["'d", 'would'],
];

/** "we'll" → "we", "will"; null for a word that is no short form. */
export function expand(norm: string): readonly string[] | null {
  const known = Object.hasOwn(SHORT, norm) ? SHORT[norm] : undefined;
  if (known) return known;
  for (const [ending, word] of ENDINGS) {
    if (norm.length > ending.length && norm.endsWith(ending)) {
      const stem = norm.slice(0, -ending.length);
      return [stem === 'ca' ? 'can' : stem, word];
    }
  }
  // "that's" is "that is"; "Anna's" is Anna's.
  const is =
    /^(that|it|he|she|there|here|what|who|where|how|when|why|this|everything|nobody|something)'s$/.exec(
      norm,
    );
  return is?.[1] ? [is[1], 'is'] : null;
}
