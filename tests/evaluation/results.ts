import { CRITERIA } from '../../lib/coach/vocabulary';
import type { Summary } from './summary';
import { share, table } from './table';
import type { Judged } from './tone/judge';
import { SOURCE_IDS, SOURCES } from './tone/ratings';
import type { ToneTable } from './tone/table';

export interface NamedSummary {
  name: string;
  figures: Summary;
}

/** Sets without which the page would be half a page. */
const NEEDED = ['en', 'nb', 'nl', 'en-real'];

/**
 * `RESULTS.md`: figures only, without a date and with speeds rounded hard, so that the same
 * engine gives the same page. Null when a set is missing.
 */
export function resultsPage(sets: readonly NamedSummary[], tone: ToneTable): string | null {
  const found = NEEDED.map((name) => sets.find((set) => set.name === name));
  if (!found.every((set) => set !== undefined)) return null;
  return [
    '# Results',
    '',
    '`npm run evaluate` writes this page. Change nothing here by hand.',
    '',
    ...casesSection(found),
    ...criteriaSection(found),
    ...toneSection(tone),
    ...leftOutSection(),
  ].join('\n');
}

function casesSection(sets: readonly NamedSummary[]): string[] {
  return [
    '## Labelled cases',
    '',
    'Each case is a message with replies, labelled by hand; a pair of replies is ranked rightly when the better one gets the higher score, and a tie counts',
    'as wrong. The models that ship have seen the cases of `en`, `nb` and `nl` (never the real ones): how they do on unseen cases is told in `training/WAYS.md`.',
    '',
    ...table(
      ['set', 'cases', 'situation', 'pairs ranked', 'pairs with the better one shorter'],
      sets.map(({ name, figures: f }) => [
        name,
        String(f.cases),
        share(f.situation),
        share(f.ranking),
        share(f.rankingShorter),
      ]),
    ),
    '',
  ];
}

function criteriaSection(sets: readonly NamedSummary[]): string[] {
  return [
    '## Criteria',
    '',
    'F1 of the negative verdict (`missing` or `broken`) / mean of the recall of both verdicts / share of good replies that were called bad. A dash stands where',
    'the set has only one of the two verdicts.',
    '',
    ...table(
      ['criterion', ...sets.map(({ name }) => name)],
      CRITERIA.map((id) => [
        `\`${id}\``,
        ...sets.map(({ figures: { criteria } }) => {
          const c = criteria[id];
          const both = c.balancedAccuracy !== null;
          return [both ? c.f1 : null, c.balancedAccuracy, c.falseAlarms].map(share).join(' / ');
        }),
      ]),
    ),
    '',
  ];
}

function toneSection({ rows, texts, unscored }: ToneTable): string[] {
  const base = rows.find(({ name }) => name === 'sentiment')?.micros ?? 1;
  return [
    '## Tone against the ratings of people',
    '',
    "Spearman's rho with the ratings of people / how often a text of the best-rated quarter gets more than one of the worst-rated, for texts as they stand, without a",
    'message that they answer. Only the held-out quarter of the texts is judged here, chosen by a hash of their ids; nothing was fitted to it.',
    '',
    `Ratings: politeness of requests on Wikipedia (${texts['stanford-wikipedia']} texts) and Stack Overflow (${texts['stanford-stackexchange']}), Danescu-Niculescu-Mizil et al. 2013;`,
    `receptiveness to the other side (${texts['yeomans-receptiveness']}), Yeomans et al. Time is told in times of the package \`sentiment\`. Texts without a score: ${unscored}.`,
    '',
    ...table(
      ['', ...SOURCE_IDS.map((id) => SOURCES[id]), 'time'],
      rows.map((row) => [row.name, ...SOURCE_IDS.map((id) => pair(row, id)), times(row, base)]),
    ),
    '',
  ];
}

function leftOutSection(): string[] {
  return [
    '`harper.js` is left out: in an earlier measurement it took 14 ms a text, and its number of messages agreed with no set. Of `natural` only the analyser is',
    'loaded; the package installs three database clients with it.',
    '',
  ];
}

function pair({ agreement }: Judged, id: (typeof SOURCE_IDS)[number]): string {
  const { rho, auc } = agreement[id];
  return `${rho.toFixed(2)} / ${auc.toFixed(2)}`;
}

/** To half a power of ten: what a busy machine cannot blur. */
function times({ micros }: Judged, base: number): string {
  const halves = Math.round(Math.log10(micros / base) * 2);
  if (halves < 0) return 'less';
  return `${10 ** Math.floor(halves / 2) * (halves % 2 === 0 ? 1 : 3)}×`;
}
