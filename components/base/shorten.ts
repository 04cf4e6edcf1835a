/** The beginning of a long text, cut between words and never inside a character. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most);
  const space = head.search(/\s\S*$/u);
  if (space > most * 0.6) return `${head.slice(0, space).trimEnd()}…`;
  return `${whole(head)}…`;
}

/** Drops the last character where the cut may have gone through it: an emoji can be many units long. */
function whole(head: string): string {
  const tail = head.slice(-40);
  const parts = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(tail)];
  const last = parts.at(-1);
  return parts.length > 1 && last ? head.slice(0, head.length - last.segment.length) : head;
}
