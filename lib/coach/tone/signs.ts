import type { JudgedSentence } from '../acts/act';
import { placeholders } from '../hints/clean';
import { actsIn, does, evidenceFor, HARM, isPureAbuse, type Reading } from '../reading';
import type { Finding, Span } from '../report';
import { findName } from '../text/name';
import { takenUp } from '../text/overlap';
import { beginningIn } from '../text/within';
import type { ActId, CriterionId, Verdict } from '../vocabulary';
import { mannerOf } from './manner';
import type { ToneReason } from './reasons';
import { WEIGHTS } from './weights';

/** One sign in the draft that moves the score, how strongly (0 to 1), and the words that show it. */
export interface Sign {
  reason: ToneReason;
  strength: number;
  spans: readonly Span[];
}

/** Acts that are signs as they stand. */
const PLAIN_ACTS: readonly (readonly [ActId, ToneReason])[] = [
  ['greeting', 'greeting'],
  ['empathy', 'empathy'],
  ['compliment', 'compliment'],
  ['invitation', 'invitation'],
  ['farewell', 'farewell'],
  ['commitment', 'commitment'],
  ['redress', 'redress'],
  ['vaguePromise', 'vaguePromise'],
  ['nonApology', 'nonApology'],
  ['excuse', 'excuse'],
  ['blame', 'blame'],
  ['insult', 'insult'],
  ['sneer', 'sneer'],
  ['boilerplate', 'boilerplate'],
  ['pitch', 'pitch'],
  ['bait', 'bait'],
  ['signature', 'signed'],
  ['explanation', 'explanation'],
];

/** Reads the signs of a draft from its acts and from what the checklist found. */
export function signsOf(reading: Reading, checklist: readonly Finding[]): Sign[] {
  const signs: Sign[] = [];
  const add = (reason: ToneReason, spans: readonly Span[], strength = 1): void => {
    if (spans.length > 0 || strength === WITHOUT_WORDS) {
      signs.push({ reason, strength: strength === WITHOUT_WORDS ? 1 : strength, spans });
    }
  };

  // What boilerplate promises or feels counts for nothing.
  const own = { sentences: reading.sentences.filter((s) => !does(s, 'boilerplate', 'nonApology')) };
  for (const [act, reason] of PLAIN_ACTS) {
    const lifts = WEIGHTS[reason].every(({ points }) => points > 0);
    const found = evidenceFor(lifts ? own : reading, act);
    if (found.present && found.sure) add(reason, found.spans, found.probability);
  }
  // What is not sure is shown as a question and weighs nothing.
  const surely = (id: CriterionId, verdict: Verdict): Finding | null => {
    const finding = checklist.find((entry) => entry.id === id);
    return finding?.sure && finding.verdict === verdict ? finding : null;
  };
  const thanks = surely('thank', 'met');
  if (thanks) add(isWeakThanks(reading) ? 'weakThanks' : 'thanks', thanks.spans);
  const apology = surely('apologise', 'met');
  if (apology) add('apology', apology.spans);
  if (surely('apologise', 'missing')) add('missingApology', [], WITHOUT_WORDS);

  if (surely('sameLanguage', 'missing')) add('otherLanguage', [], WITHOUT_WORDS);
  const answer = surely('answer', 'met');
  if (answer) add('answer', answer.spans);
  if (surely('answer', 'missing')) add('openQuestion', [], WITHOUT_WORDS);
  const ask = surely('ask', 'met');
  if (ask && !isPureAbuse(reading.situation)) add('question', ask.spans);
  const brush = surely('noBrushOff', 'broken');
  if (brush) add('brushOff', brush.spans);
  const loud = surely('respect', 'broken');
  if (loud?.reason === 'shouting') add('shouting', loud.spans);
  const leaked = surely('privacy', 'broken');
  if (leaked) add('privateData', leaked.spans);

  const named = reading.message?.author ? findName(reading.tokens, reading.message.author) : null;
  if (named) add('name', [named]);
  const specific = takenUp(reading);
  if (specific.length > 0)
    add('specific', specific.slice(0, 4), Math.min(1, 0.4 + 0.2 * specific.length));
  const { firstPerson } = reading.language.words;
  const first = reading.tokens.filter(({ norm }) => firstPerson.includes(norm));
  add(
    'firstPerson',
    first.slice(0, 2).map(({ start, end }) => [start, end] as const),
  );
  // Kind words in what harms buy nothing back.
  const unspoilt = reading.sentences.filter((s) => !does(s, ...HARM));
  add('polite', beginningIn(reading.phrases('polite'), unspoilt).slice(0, 2));
  add('negativeWords', reading.phrases('negative').slice(0, 3));
  addManner(reading, unspoilt, add);
  add('time', timesOfPromises(reading));
  add('placeholder', placeholders(reading.draft));
  if (isPureAbuse(reading.situation)) {
    add(
      'boundary',
      actsIn(reading.sentences, ['boundary']).flatMap(({ spans }) => spans),
    );
  }
  return signs;
}

/** What does one of these is not curt for the words that it needs. */
const KIND: readonly ActId[] = ['thanking', 'apology', 'empathy', 'compliment'];
/** Words worth this many standard deviations of people's ratings are as much as words can do. */
const MOST_MANNER = 2;

/** The wording itself, in a language for which people's ratings of it are known. */
function addManner(
  reading: Reading,
  unspoilt: readonly JudgedSentence[],
  add: (reason: ToneReason, spans: readonly Span[], strength: number) => void,
): void {
  const { manner } = reading.language;
  if (!manner) return;
  const named = new Set(takenUp(reading).map(([start]) => start));
  const takesUp = ({ tokens }: JudgedSentence) => tokens.some(({ start }) => named.has(start));
  const kind = mannerOf(unspoilt, manner, 1);
  const curt = mannerOf(
    reading.sentences.filter((s) => !does(s, ...KIND) && !takesUp(s)),
    manner,
    -1,
  );
  add('kindWording', kind.spans, Math.min(1, kind.sum / MOST_MANNER));
  add('curtWording', curt.spans, Math.min(1, curt.sum / MOST_MANNER));
}

/** A sign by what is absent has no words to show. */
const WITHOUT_WORDS = -1;

/** "Thanks for reaching out": thanks for nothing in particular. */
function isWeakThanks(reading: Reading): boolean {
  return reading.sentences
    .filter((sentence) => does(sentence, 'thanking'))
    .every((sentence) => does(sentence, 'boilerplate') || sentence.tokens.length <= 4);
}

function timesOfPromises(reading: Reading): Span[] {
  const promises = reading.sentences.filter((s) => does(s, 'commitment', 'answer', 'redress'));
  return beginningIn(reading.phrases('time'), promises).slice(0, 2);
}
