/**
 * Posts are written as one string: `\n` breaks a line, `[[Kari Nordby]]` mentions a person,
 * `@handle` and `#tag` link, emoji are themselves. How they look in the DOM is each site's matter.
 */

export type Run =
  | { readonly kind: 'text' | 'emoji' | 'mention' | 'tag'; readonly text: string }
  | { readonly kind: 'break' };

const EMOJI =
  '(?:\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier})?(?:\\u200D\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier})?)*)';
const PIECES = new RegExp(`(${EMOJI})|\\[\\[(.+?)\\]\\]|(@\\w+)|(#\\w+)|(\\n)`, 'gu');

export function runs(source: string): Run[] {
  const found: Run[] = [];
  let from = 0;
  const text = (to: number) => {
    if (to > from) found.push({ kind: 'text', text: source.slice(from, to) });
  };
  for (const match of source.matchAll(PIECES)) {
    text(match.index);
    const [all, emoji, name, handle, tag] = match;
    if (emoji) found.push({ kind: 'emoji', text: emoji });
    else if (name ?? handle) found.push({ kind: 'mention', text: name ?? handle ?? '' });
    else if (tag) found.push({ kind: 'tag', text: tag });
    else found.push({ kind: 'break' });
    from = match.index + all.length;
  }
  text(source.length);
  return found;
}

/** What a person reads: the mark-up of mentions is gone. */
export function readable(source: string): string {
  return source.replace(/\[\[(.+?)\]\]/g, '$1');
}

export function slug(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
