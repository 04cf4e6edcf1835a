import { does, type Reading } from '../reading';
import type { Span } from '../report';
import { indexAt } from './within';

/** Shapes of personal data that need no language. Bounded runs, so that no text is slow. */
const SHAPES: readonly RegExp[] = [
  // E-mail
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu,
  // IBAN
  /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g,
  // Short phone numbers with their hyphen
  /\b\d{3}-\d{4}\b/g,
  // Phone, card and other long numbers, with blanks, dots or hyphens between the groups
  /(?<![\d.,])\+?\d(?:[ \-().]{0,2}\d){7,18}(?![\d,])/g,
  // Order and booking numbers: # or letters and at least five digits
  /(?:#\s?\d{4,12}|\b[A-Z]{1,4}-?\d{5,12}\b)/g,
];

/** Contact details that a business gives of itself stand in sentences that point to it. */
export function personalDataIn(reading: Reading): Span[] {
  const posted = digitsAndWords(reading.message?.text ?? '');
  const spans: Span[] = [];
  for (const shape of SHAPES) {
    for (const match of reading.draft.matchAll(shape)) {
      const span: Span = [match.index, match.index + match[0].length];
      if (posted.includes(digitsAndWords(match[0]))) continue;
      if (isDateOrTime(match[0]) || isOwnContact(reading, span, match[0])) continue;
      spans.push(span);
    }
  }
  return [...spans, ...namedNumbers(reading, posted)];
}

/** Fewest figures of a number that says whose it is. */
const FIGURES = 4;

/** "Order 778214", "account ending 4471": the name of a number with the number right behind it. */
function namedNumbers(reading: Reading, posted: string): Span[] {
  const said = reading.tokens.filter(({ kind }) => kind !== 'mark');
  return reading.phrases('personalData').flatMap(([, end]) => {
    const next = said[indexAt(said, end - 1) + 1];
    const figures = next?.kind === 'number' ? next.norm.replace(/\D/g, '') : '';
    if (!next || figures.length < FIGURES || next.start - end > 2) return [];
    return posted.includes(figures) ? [] : [[next.start, next.end] as const];
  });
}

function digitsAndWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, '');
}

/** "12-11-2026", "2025-2026", "10.00-18.00": figures in groups that are no number of anybody. */
function isDateOrTime(text: string): boolean {
  return (
    /^\d{1,2}[.\- ]\d{1,2}[.\- ]\d{2,4}$/.test(text) ||
    /^(?:19|20)\d\d[- ]+(?:19|20)?\d\d(?:[.\- ]\d{1,2})?$/.test(text) ||
    /^\d{1,2}[.:]\d\d ?-? ?\d{1,2}[.:]\d\d$/.test(text)
  );
}

/** "Call us on …", "mail us at …": a phone number or an address that the business points to is its own. */
function isOwnContact(reading: Reading, [start]: Span, text: string): boolean {
  if (/^#|^[A-Z]/.test(text)) return false;
  const sentence = reading.sentences[indexAt(reading.sentences, start)];
  return sentence !== undefined && does(sentence, 'redirect');
}
