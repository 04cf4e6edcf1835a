const QUOTED =
  /["“”«»„][^"“”«»„\n]{3,400}["“”«»„]|(?<=\s|^)['‘][^'‘’\n]{8,400}['’](?=[\s.,!?]|$)/gu;

/** A letterless character as wide as the one it stands for: offsets stay as they are. */
const FILLER = '·';

/**
 * Takes the other person's words out of a draft: what is quoted and stands in the message too is
 * theirs, not the writer's. Length and line breaks stay.
 */
export function blankQuotes(draft: string, message: string): string {
  if (message === '') return draft;
  const heard = plain(message);
  return draft.replace(QUOTED, (quote) => {
    const words = plain(quote.slice(1, -1));
    return words.includes(' ') && heard.includes(words) ? FILLER.repeat(quote.length) : quote;
  });
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
