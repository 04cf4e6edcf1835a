import type { Span } from '../report';
import type { Token } from './token';

/** Names of money that stand beside a figure, in the countries whose languages are read. */
const CURRENCIES: ReadonlySet<string> = new Set(
  'kr kroner krone nok eur euro euros quid pound pounds dollar dollars bucks p pence cent cents gbp usd'.split(
    ' ',
  ),
);

/** The amounts of money in a text. */
export function pricesIn(tokens: readonly Token[]): Span[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'number') return [];
    if (/[€$£]/.test(token.norm)) return [[token.start, token.end] as const];
    const beside = [tokens[at - 1], tokens[at + 1]].find(
      (other) => other !== undefined && isMoney(other),
    );
    if (!beside) return [];
    return [[Math.min(token.start, beside.start), Math.max(token.end, beside.end)] as const];
  });
}

function isMoney({ norm }: Token): boolean {
  return CURRENCIES.has(norm) || /^[€$£]$/.test(norm);
}
