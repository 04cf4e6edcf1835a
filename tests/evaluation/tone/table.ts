import type { Coach } from '../../../lib/coach';
import { PEERS } from '../peers';
import { isHeldOut } from './heldOut';
import { agreementBySource, type Judged, rateAll } from './judge';
import { type RatedText, SOURCE_IDS, SOURCES, type Source } from './ratings';
import { rateByTakk } from './takk';

/** Everything that gives numbers, on the same texts in the same run. */
export interface ToneTable {
  rows: Judged[];
  /** Texts of each set. */
  texts: Record<Source, number>;
  /** Texts to which the engine gave no score. */
  unscored: number;
}

/** Only texts that nothing was fitted to are judged. */
export async function judgeTone(coach: Coach, ratings: readonly RatedText[]): Promise<ToneTable> {
  const texts = ratings.filter(({ id }) => isHeldOut(id));
  const takk = rateByTakk(coach, texts);
  const rows: Judged[] = [...takk.sides].map(([side, numbers]) => ({
    name: side === 'score' ? 'Takk, the score' : `Takk, ${side}`,
    agreement: agreementBySource(numbers, texts),
    micros: takk.micros,
  }));
  for (const peer of PEERS) {
    const { numbers, micros } = await rateAll(peer, texts);
    rows.push({ name: peer.name, agreement: agreementBySource(numbers, texts), micros });
  }
  const count = (source: Source) => texts.filter((item) => item.source === source).length;
  return {
    rows,
    texts: Object.fromEntries(SOURCE_IDS.map((id) => [id, count(id)])) as ToneTable['texts'],
    unscored: takk.unscored,
  };
}

export function printTone({ rows, texts, unscored }: ToneTable): void {
  console.log('\ntone against the ratings of people: rho / AUC of quarters, µs a text');
  console.log(''.padEnd(34), ...SOURCE_IDS.map((id) => `${SOURCES[id]} ${texts[id]}`.padEnd(20)));
  for (const { name, agreement, micros } of rows) {
    const cells = SOURCE_IDS.map((id) => {
      const { rho, auc } = agreement[id];
      return `${rho.toFixed(2)} / ${auc.toFixed(2)}`.padEnd(20);
    });
    console.log(name.padEnd(34), ...cells, Math.round(micros));
  }
  console.log(`texts without a score: ${unscored}`);
}
