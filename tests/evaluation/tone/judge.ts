import type { Peer } from '../peers/peer';
import { type Agreement, agreement } from './agreement';
import { type RatedText, SOURCE_IDS, type Source } from './ratings';

/** A row of the table: how something that gives numbers agrees with people, set by set. */
export interface Judged {
  name: string;
  agreement: Record<Source, Agreement>;
  /** Microseconds a text, at the median. */
  micros: number;
}

/** Numbers for every text, and the time that one took at the median. */
export async function rateAll(
  { rate }: Pick<Peer, 'rate'>,
  texts: readonly RatedText[],
): Promise<{ numbers: number[]; micros: number }> {
  const numbers: number[] = [];
  const times: number[] = [];
  for (const { text } of texts) {
    const start = performance.now();
    const rated = rate(text);
    numbers.push(typeof rated === 'number' ? rated : await rated);
    times.push(performance.now() - start);
  }
  return { numbers, micros: median(times) * 1000 };
}

export function agreementBySource(
  numbers: readonly number[],
  texts: readonly RatedText[],
): Record<Source, Agreement> {
  return Object.fromEntries(
    SOURCE_IDS.map((source) => {
      const own = texts.flatMap((item, i) =>
        item.source === source ? [{ number: numbers[i] ?? 0, score: item.score }] : [],
      );
      return [
        source,
        agreement(
          own.map(({ number }) => number),
          own.map(({ score }) => score),
        ),
      ];
    }),
  ) as Record<Source, Agreement>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
