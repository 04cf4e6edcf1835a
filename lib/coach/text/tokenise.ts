import type { Token } from './token';

/**
 * The parts of a text, in one pass. Every alternative starts with another kind of character or
 * is a simple run, so that no input makes it slow: time grows with length.
 */
const PART = new RegExp(
  [
    String.raw`(?<link>https?:\/\/[^\s<>"]+|www\.[^\s<>"]+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+|(?<![\p{L}\p{N}@.])[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,3}\.(?:com|org|net|no|nl|be|eu|io|co\.uk|uk|ie|app|shop|example|gg|me|info|biz|tv|ly)(?:\/[^\s<>"]*)?(?![\p{L}\p{N}]))`,
    String.raw`(?<mention>@[\p{L}\p{N}_.]+)`,
    String.raw`(?<hashtag>#[\p{L}\p{N}_]+)`,
    String.raw`(?<number>[€$£]?\d[\d.,:/]*\d%?|[€$£]?\d%?)`,
    String.raw`(?<word>'?\p{L}[\p{L}\p{M}\p{N}]*(?:['’.&-]\p{L}[\p{L}\p{M}\p{N}]*)*['’]?)`,
    String.raw`(?<emoji>\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*)`,
    String.raw`(?<mark>\.{2,}|[!?]+|[^\s\p{L}\p{N}])`,
  ].join('|'),
  'gu',
);

const KINDS = ['link', 'mention', 'hashtag', 'number', 'word', 'emoji', 'mark'] as const;

/** How a language writes its short forms out; see `Language.expand`. */
export type Expand = (norm: string) => readonly string[] | null;

/** Lower case with straight apostrophes, composed: the form that phrases are compared in. */
export function normalise(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll('‘', "'");
}

/**
 * Splits text into tokens with their offsets.
 * @param expand writes a short form out as several words ("we'll" → "we", "will")
 */
export function tokenise(text: string, expand: Expand, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PART)) {
    const kind = KINDS.find((name) => match.groups?.[name] !== undefined) ?? 'mark';
    const start = match.index + offset;
    // A closing quote is no part of the word before it.
    const raw = kind === 'word' && /[^s]['’]$/iu.test(match[0]) ? match[0].slice(0, -1) : match[0];
    const norm = normalise(raw);
    const parts = kind === 'word' ? expand(norm) : null;
    if (parts === null || parts.length === 0) {
      tokens.push({ text: raw, norm, kind, start, end: start + raw.length });
    } else {
      pushParts(tokens, raw, parts, start);
    }
  }
  return tokens;
}

/** Shares the characters of a contraction out among its words, the last one taking the rest. */
function pushParts(tokens: Token[], raw: string, parts: readonly string[], start: number): void {
  let at = 0;
  parts.forEach((norm, index) => {
    const last = index === parts.length - 1;
    const size = last ? raw.length - at : Math.min(norm.length, Math.max(0, raw.length - at - 1));
    const text = raw.slice(at, at + size);
    tokens.push({ text, norm, kind: 'word', start: start + at, end: start + at + size });
    at += size;
  });
}
