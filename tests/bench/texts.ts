/** What a reply of usual length is made of; figures are about length, not about these words. */
const SENTENCES = [
  'Hi Marta, thank you for telling us about the cake.',
  'That should never have left our kitchen, and I am sorry.',
  'The driver took the wrong road, so it stood in the sun for an hour.',
  'I have sent the money back this morning and a new one goes out on Friday at ten.',
  'Would that suit you, or is Saturday better?',
  'We are open until six if you would rather come by.',
];

/** A reply of about `length` characters in which no sentence was ever seen before. */
export function freshReply(length: number, seed: number): string {
  let text = '';
  for (let at = 0; text.length < length; at++) {
    const sentence = SENTENCES[at % SENTENCES.length] ?? '';
    text += `${sentence.replace(/\w+$|\w+(?=[.?]$)/, `item${seed}x${at}`)} `;
  }
  return text.slice(0, length);
}

/** Texts without an end of a sentence, and others that a pattern could choke on. */
export const HOSTILE: readonly string[] = ['a ', '[a', '“aa ', '1 1 ', '- Aa', 'AB12 1234 ', '('];

export const fill = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
