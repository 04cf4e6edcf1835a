import type { Span } from '../report';

/**
 * Longest run without an end of sentence that is judged as one: someone who writes no full stops
 * at all still gets an answer in time, and no sentence costs more than this.
 */
const LONGEST = 600;

/** End of a sentence: marks with closing quotes and emoji behind them, or a line break. */
const END = /(?:[.!?…]+["'”’»)\]]*(?=\s|$|\p{Extended_Pictographic})|\n+)/gu;

/**
 * The sentences of a text as spans, in order, without the white space around them.
 * @param abbreviations lower case, with their full stop ("kl.", "mr."), that end no sentence
 */
export function splitSentences(text: string, abbreviations: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && !endsSentence(text, match.index, end, abbreviations)) continue;
    pushTrimmed(spans, text, from, end);
    from = end;
  }
  pushTrimmed(spans, text, from, text.length);
  return spans;
}

function endsSentence(
  text: string,
  dot: number,
  end: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const before = /[^\s(]{1,24}$/u.exec(text.slice(Math.max(0, dot - 24), dot))?.[0] ?? '';
  const word = before.toLowerCase();
  if (abbreviations.has(`${word}.`)) {
    // "kl. 15", "Mr. Berg" go on; "… osv. Vi" too, which does little harm.
    return end >= text.length;
  }
  // "27. mai", "3. etasje": a Norwegian ordinal goes on in lower case.
  if (/^\d{1,2}$/.test(word)) return !/^\s+\p{Ll}/u.test(text.slice(end, end + 3));
  // Initials: "J. Berg".
  return !/^\p{Lu}$/u.test(before);
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  while (end - start > LONGEST) {
    const cut = text.lastIndexOf(' ', start + LONGEST);
    const middle = cut > start ? cut : start + LONGEST;
    let last = middle;
    while (last > start && /\s/u.test(text[last - 1] ?? '')) last--;
    if (last > start) spans.push([start, last]);
    start = middle;
    while (start < end && /\s/u.test(text[start] ?? '')) start++;
  }
  if (end > start) spans.push([start, end]);
}
