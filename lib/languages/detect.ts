import { eld } from 'eld/extrasmall';
import type { FoundLanguage } from '../coach/report';
import { LANGUAGES, type LanguageCode } from '../coach/vocabulary';

/**
 * Languages worth telling apart: ours, their near neighbours, and the common ones of the three
 * sites. The fewer there are, the better a short text is told.
 */
const CANDIDATES = [
  'en',
  'no',
  'nl',
  'da',
  'sv',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'fi',
  'pl',
  'tr',
  'ar',
  'he',
  'ru',
  'uk',
  'zh',
  'ja',
  'ko',
];
eld.setLanguageSubset(CANDIDATES);

/**
 * Words that a language has and its neighbours have not: what letters cannot tell in a short
 * text, they can (Norwegian "meg", Danish "mig").
 */
const MARKS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: "the and you is to we for of with this our your have it's thanks sorry please was that are i'm not so",
    nb: 'jeg ikke meg deg seg hva nå av dere takk etter hvordan uke veldig mye fra gjerne noe også hei beklager bare skal være blir ble det på vi som er for til med har den en et eg ikkje dykk kva korleis frå noko berre mykje',
    nl: 'ik het een niet je jullie bedankt wij van zijn voor met dat maar ook wat bij naar wel geen nog heb hebben goed dank deze jouw onze u mijn nooit hebt heeft ben jij wordt werd waar hoe waarom gaat kunnen zijn om er nu',
    da: 'jeg ikke mig dig af efter nu hvad meget jer uge gerne kun tak noget også hej beklager bare skal være blev jeres vores hvordan fra det på vi som er for til med har den en et',
    sv: 'och är inte jag för att tack mycket också från när ert era vad hej ska bara vara det på vi som till med har den en ett',
    de: 'und ist nicht ich wir für das mit sie danke bitte auch der die ein eine haben sind es zu auf',
  }).map(([code, words]) => [code, new Set(words.split(' '))]),
);

/**
 * Words that only the neighbour has. Letters alone cannot tell a short Norwegian text from a
 * Danish or Swedish one: without a word of its own, a neighbour is not believed.
 */
const NEIGHBOURS: Readonly<Record<string, RegExp>> = {
  da: /(?<!\p{L})(?:af|mig|dig|efter|nu|hvad|meget|jer|jeres|uge|kun|tak|blev|vores|gerne|hej|undskyld|desværre|tilbage|igen|bliver|noget|nogle|aldrig|hvorfor|hvornår|lidt|haft)(?!\p{L})/u,
  sv: /[äö]|(?<!\p{L})(?:och|inte|jag|att|tack|mycket|ska|vara|hej|ni|vad|från|när|också|aldrig|varför|kostar|finns|fick|gick|blev)(?!\p{L})/u,
};

/** What one word of the language's own weighs beside the detector's score (0 to 1). */
const MARK_WEIGHT = 1.6;
/** Fewer words than this tell nothing for sure. */
const FEWEST_WORDS = 3;

/**
 * Names the language of a text, short ones too; null for a text without words.
 * Nynorsk counts as `nb`, which reads it.
 */
export function detectLanguage(text: string): FoundLanguage | null {
  const plain = text
    .slice(0, 2_000)
    .toLowerCase()
    .replace(/https?:\/\/\S+|[@#]\S+/g, ' ')
    .replaceAll('’', "'");
  const words = plain.match(/[\p{L}']+/gu) ?? [];
  if (words.length === 0) return null;
  const scores = new Map<string, number>();
  for (const [code, score] of Object.entries(eld.detect(plain).getScores())) {
    scores.set(code === 'no' ? 'nb' : code, score);
  }
  for (const [code, marks] of Object.entries(MARKS)) {
    const share = words.filter((word) => marks.has(word)).length / words.length;
    scores.set(code, (scores.get(code) ?? 0) + share * MARK_WEIGHT);
  }
  for (const [code, own] of Object.entries(NEIGHBOURS)) {
    if (own.test(plain)) continue;
    scores.set('nb', Math.max(scores.get('nb') ?? 0, scores.get(code) ?? 0));
    scores.delete(code);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best) return { code: 'und', supported: null, sure: false };
  const [code, score] = best;
  const sure = words.length >= FEWEST_WORDS && score > 0.3 && score - (second?.[1] ?? 0) > 0.04;
  return { code, supported: isOurs(code) ? code : null, sure };
}

function isOurs(code: string): code is LanguageCode {
  return (LANGUAGES as readonly string[]).includes(code);
}
