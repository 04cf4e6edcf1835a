import type { Coach } from '../../../lib/coach';
import type { LabelledCase } from '../cases';
import { type Numbers, type Replay, replayOf, scoreUnder } from './replay';

/** Two replies of one case, the better one first. */
export interface Pair {
  id: string;
  better: Replay | null;
  worse: Replay | null;
  /** Is the better one the shorter one? */
  short: boolean;
}

export function pairsOf(coach: Coach, cases: readonly LabelledCase[]): Pair[] {
  return cases.flatMap(({ id, site, post, replies }) => {
    const message = { author: post.author || null, text: post.text };
    const ranked = replies.flatMap(({ rank, text }) =>
      rank === undefined
        ? []
        : [{ rank, text, replay: replayOf(coach({ site: site ?? null, message, draft: text })) }],
    );
    return ranked.flatMap((a) =>
      ranked
        .filter((b) => a.rank < b.rank)
        .map((b) => ({
          id,
          better: a.replay,
          worse: b.replay,
          short: a.text.length < b.text.length,
        })),
    );
  });
}

/** The share of pairs that the score orders rightly; a tie counts as wrong. */
export function rankedRight(pairs: readonly Pair[], numbers: Numbers): number {
  const score = (replay: Replay | null) => (replay ? scoreUnder(replay, numbers) : -1);
  const right = pairs.filter(({ better, worse }) => score(better) > score(worse));
  return right.length / Math.max(1, pairs.length);
}
