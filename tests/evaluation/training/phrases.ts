/**
 * `npm run phrases -- LANGUAGE [ACT…]`: how often each clear phrase is right on the labelled
 * sentences, worst first. A phrase that is wrong as often as right belongs among the weak ones.
 */
import { createPhrasebook } from '../../../lib/coach/acts/phrasebook';
import { tokenise } from '../../../lib/coach/text/tokenise';
import { ACTS, type ActId, LANGUAGES } from '../../../lib/coach/vocabulary';
import { bareLanguages } from '../../../lib/languages/bare';
import { readBatches } from './batches';

/** Fewer hits than this say nothing. */
const FEWEST_HITS = 3;

const [code, ...acts] = process.argv.slice(2);
const language = bareLanguages[LANGUAGES.find((known) => known === code) ?? 'en'];
const texts = readBatches(language.code, 'sentences').map(({ text, labels }) => ({
  labels,
  tokens: tokenise(text, language.expand).map((token) => {
    const tags = language.tag?.(text).get(token.start);
    return tags ? { ...token, tags } : token;
  }),
}));

for (const act of ACTS.filter((id) => acts.length === 0 || acts.includes(id))) report(act);

function report(act: ActId): void {
  const { sure, not = [] } = language.acts[act];
  const book = createPhrasebook(
    [
      ...sure.map((phrase) => [phrase, phrase] as const),
      ...not.map((phrase) => ['', phrase] as const),
    ],
    language.sets,
  );
  const counts = new Map<string, { right: number; wrong: number }>();
  for (const { tokens, labels } of texts) {
    const hits = book.find(tokens);
    const lookalikes = hits.filter(({ key }) => key === '');
    const found = hits.filter(
      (hit) =>
        hit.key !== '' && !lookalikes.some((other) => other.from < hit.to && hit.from < other.to),
    );
    for (const phrase of new Set(found.map(({ key }) => key))) {
      const count = counts.get(phrase) ?? { right: 0, wrong: 0 };
      if (labels.includes(act)) count.right++;
      else count.wrong++;
      counts.set(phrase, count);
    }
  }
  const rows = [...counts]
    .map(([phrase, { right, wrong }]) => ({ phrase, right, wrong, share: right / (right + wrong) }))
    .filter(({ right, wrong }) => right + wrong >= FEWEST_HITS)
    .sort((a, b) => a.share - b.share);
  for (const { phrase, right, wrong, share } of rows) {
    console.log(`${act}\t${share.toFixed(2)}\t${right}\t${wrong}\t${phrase}`);
  }
}
