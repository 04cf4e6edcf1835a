import type { CriterionId } from '../../lib/coach/vocabulary';
import type { PageState, View } from '../../lib/session/messages';
import type { FoundMessage, Observation, Target } from '../../lib/session/observation';
import { checklist, found, hint, message, report, situation, tone } from './findings';

/** Every one is invented: no such person, no such message. */

const HOURS = 3_600_000;
export const ago = (hours: number): string => new Date(Date.now() - hours * HOURS).toISOString();

export function composing(
  draft: string,
  target: Target = { status: 'none' },
  rest: Partial<Observation> = {},
): PageState {
  return {
    kind: 'composing',
    observation: {
      site: 'facebook',
      surface: 'comment',
      editor: 'lexical',
      target,
      draft,
      revision: 1,
      trace: {},
      page: { path: '/x/posts/#', lang: 'en' },
      ...rest,
    },
  };
}

export function answering(
  answered: FoundMessage,
  draft: string,
  rest: Partial<Observation> = {},
): Pick<View, 'page' | 'message' | 'draft'> {
  return {
    page: composing(draft, { status: 'found', message: answered }, rest),
    message: { ...answered, source: 'page' },
    draft,
  };
}

const AVOIDED: readonly CriterionId[] = [
  'noExcuses',
  'noCanned',
  'noBrushOff',
  'noBait',
  'respect',
  'privacy',
];

// --- a cake that came late: a pitch in it, a question open
const cake = message(
  'Marta Lind',
  'Love the cake, but it came two days late and the party was Saturday. Do you refund delivery?',
  { time: ago(4) },
);
const cakeDraft =
  'Hi Marta, thanks for telling us. We let you down on Saturday, and I am sorry. By the way, our new spring box is out!';
export const pitch: View = {
  ...answering(cake, cakeDraft),
  report: report({
    situation: situation(
      'complaint',
      cake.text,
      { 'Do you refund delivery?': false },
      { also: ['question'] },
    ),
    checklist: checklist(
      cakeDraft,
      {
        thank: { verdict: 'met', words: ['thanks for telling us'] },
        apologise: { verdict: 'met', words: ['We let you down on Saturday, and I am sorry'] },
        noHardSell: {
          verdict: 'broken',
          reason: 'pitch',
          words: ['By the way, our new spring box is out!'],
        },
        ask: {
          verdict: 'missing',
          starters: [
            'Would [Thursday] suit you for a new one?',
            'How did the party go in the end?',
          ],
        },
        answer: {
          verdict: 'missing',
          reason: 'open',
          params: { count: 1 },
          starters: ['Yes, you get the delivery back: [amount] is on its way to you.'],
        },
        act: { verdict: 'missing', starters: ['I am sending you [what] by [day].'] },
        acknowledge: { verdict: 'met', words: ['Saturday'] },
        personal: { verdict: 'met', words: ['Marta', 'I'] },
      },
      ['sameLanguage', ...AVOIDED],
    ),
    hints: [hint('saysWhen', cakeDraft), hint('concrete', cakeDraft)],
    tone: tone(
      cakeDraft,
      52,
      {
        warmth: [
          84,
          [
            ['thanks', 34, 'thanks for telling us'],
            ['name', 10, 'Marta'],
            ['greeting', 6, 'Hi'],
          ],
        ],
        ownership: [82, [['apology', 52, 'We let you down on Saturday, and I am sorry']]],
        respect: [84, []],
        helpfulness: [20, [['openQuestion', -14]]],
        sincerity: [
          18,
          [
            ['pitch', -52, 'our new spring box is out'],
            ['specific', 14, 'Saturday'],
          ],
        ],
      },
      'noHardSell',
    ),
    next: 'noHardSell',
  }),
};

// --- the same, put right
const goodDraft =
  'Hi Marta, thank you for telling us. Two days late for a birthday is two days too many: that one is on us, and I am sorry. Yes, the delivery goes back to your card today. Would Thursday suit you for a new cake? Ann';
export const ready: View = {
  ...answering(cake, goodDraft),
  report: report({
    situation: situation('complaint', cake.text, { 'Do you refund delivery?': true }),
    checklist: checklist(
      goodDraft,
      {
        thank: { verdict: 'met', words: ['thank you for telling us'] },
        apologise: { verdict: 'met', words: ['that one is on us, and I am sorry'] },
        noHardSell: { verdict: 'met' },
        ask: { verdict: 'met', words: ['Would Thursday suit you for a new cake?'] },
        answer: { verdict: 'met', words: ['Yes, the delivery goes back to your card today'] },
        act: { verdict: 'met', words: ['the delivery goes back to your card today'] },
        acknowledge: { verdict: 'met', words: ['Two days late for a birthday'] },
        personal: { verdict: 'met', words: ['Marta', 'Ann'] },
      },
      ['sameLanguage', ...AVOIDED],
    ),
    tone: tone(goodDraft, 91, {
      warmth: [
        88,
        [
          ['thanks', 34, 'thank you for telling us'],
          ['name', 10, 'Marta'],
        ],
      ],
      ownership: [
        100,
        [
          ['apology', 52, 'that one is on us, and I am sorry'],
          ['redress', 14, 'the delivery goes back'],
        ],
      ],
      respect: [84, []],
      helpfulness: [
        100,
        [
          ['answer', 46, 'Yes, the delivery goes back to your card today'],
          ['time', 10, 'today'],
        ],
      ],
      sincerity: [
        84,
        [
          ['specific', 26, 'Two days late for a birthday'],
          ['signed', 8, 'Ann'],
        ],
      ],
    }),
  }),
};

// --- Norwegian, angry, and the draft is worse
const broadband = message(
  'Kristoffer Aleksander Haugland-Bjørnstad',
  'Tredje gang denne måneden at nettet er nede når jeg er på hjemmekontor. Har dere tenkt å gjøre noe med det, eller skal vi bare betale for ingenting? Når er det oppe igjen?',
  { timeText: '2 t', language: 'nb' },
);
const rudeDraft =
  'Som det står i vilkårene våre kan avbrudd forekomme. INGEN andre har klaget!! Send oss en DM.';
export const stop: View = {
  ...answering(broadband, rudeDraft, { site: 'x', surface: 'post', editor: 'draft' }),
  report: report({
    language: { message: found('nb'), draft: found('nb') },
    situation: situation(
      'complaint',
      broadband.text,
      {
        'Har dere tenkt å gjøre noe med det, eller skal vi bare betale for ingenting?': false,
        'Når er det oppe igjen?': false,
      },
      { also: ['question'] },
    ),
    checklist: checklist(
      rudeDraft,
      {
        thank: { verdict: 'missing', starters: ['Takk for at du sier fra om [nettet].'] },
        apologise: {
          verdict: 'missing',
          starters: ['Tre brudd på en måned er for dårlig av oss. Beklager.'],
        },
        noHardSell: { verdict: 'met' },
        ask: { verdict: 'missing', reason: 'pointer', words: ['Send oss en DM'] },
        answer: { verdict: 'missing', reason: 'open', params: { count: 2 } },
        act: {
          verdict: 'missing',
          starters: ['Jeg sjekker linjen din nå og svarer deg innen [klokkeslett].'],
        },
        acknowledge: { verdict: 'missing', reason: 'generic' },
        personal: { verdict: 'missing', reason: 'noName' },
        noExcuses: {
          verdict: 'broken',
          reason: 'blame',
          words: ['Som det står i vilkårene våre', 'INGEN andre har klaget!!'],
        },
        noBrushOff: { verdict: 'broken', reason: 'pointer', words: ['Send oss en DM.'] },
        respect: { verdict: 'broken', reason: 'shouting', words: ['INGEN', '!!'] },
      },
      ['sameLanguage', 'noCanned', 'noBait', 'privacy'],
    ),
    hints: [hint('firstPerson', rudeDraft)],
    tone: tone(rudeDraft, 11, {
      warmth: [30, []],
      ownership: [
        0,
        [
          ['blame', -44, 'INGEN andre har klaget!!'],
          ['missingApology', -18],
        ],
      ],
      respect: [
        10,
        [
          ['shouting', -40, 'INGEN'],
          ['blame', -34, 'Som det står i vilkårene våre'],
        ],
      ],
      helpfulness: [
        0,
        [
          ['brushOff', -34, 'Send oss en DM.'],
          ['openQuestion', -14],
        ],
      ],
      sincerity: [22, [['boilerplate', -40, 'Som det står i vilkårene våre']]],
    }),
    next: 'respect',
  }),
};

// --- not sure of kind nor of the pitch
const terrace = message(
  'Yasmina el Idrissi',
  'Zat gisteren op jullie terras, zo hé 😮 die nieuwe luifel',
  {
    time: ago(26),
    language: 'nl',
  },
);
const terraceDraft =
  'Leuk dat je er was, Yasmina! Vrijdag is de keuken ook weer open, de eerste tafels gaan hard.';
export const unsure: View = {
  ...answering(terrace, terraceDraft, { site: 'x', surface: 'reply', editor: 'draft' }),
  report: report({
    language: { message: found('nl'), draft: found('nl') },
    situation: situation('praise', terrace.text, {}, { sure: false }),
    checklist: checklist(
      terraceDraft,
      {
        thank: { verdict: 'met', sure: false, words: ['Leuk dat je er was'] },
        noHardSell: {
          verdict: 'broken',
          sure: false,
          reason: 'pitch',
          words: ['de eerste tafels gaan hard'],
        },
        ask: {
          verdict: 'missing',
          starters: ['Wat viel je het meest op aan [de luifel]?', 'Met wie was je er?'],
        },
        acknowledge: { verdict: 'missing', sure: false, reason: 'generic' },
        personal: { verdict: 'met', words: ['Yasmina'] },
      },
      ['sameLanguage', ...AVOIDED],
    ),
    tone: tone(terraceDraft, 66, {
      warmth: [
        70,
        [
          ['compliment', 22, 'Leuk dat je er was'],
          ['name', 10, 'Yasmina'],
        ],
      ],
      respect: [84, []],
      sincerity: [56, []],
    }),
    next: 'ask',
  }),
};

// --- corrected by the person; long words, links, emoji
const idea = message(
  'Bundesarbeitsgemeinschaftsgeschäftsführer_Officieel_Account_2026',
  'Verbesserungsvorschlagsannahmestellenleiter hier 👩‍👩‍👧‍👦🎉 https://example.test/a/very/long/address/that/never/ends?with=parameters&and=more&and=more&and=more ' +
    'It would be lovely if the app could remember my size. '.repeat(14),
  { timeText: '3d' },
);
const ideaDraft = 'That is a good one, thank you! I am putting it on the list for spring.';
export const corrected: View = {
  ...answering(idea, ideaDraft, { site: 'linkedin', surface: 'comment', editor: 'tiptap' }),
  report: report({
    situation: situation('suggestion', idea.text, {}, { corrected: true }),
    checklist: checklist(
      ideaDraft,
      {
        thank: { verdict: 'met', words: ['thank you'] },
        noHardSell: { verdict: 'met' },
        ask: { verdict: 'missing', starters: ['How do you choose your size today?'] },
        act: { verdict: 'met', words: ['I am putting it on the list for spring'] },
        acknowledge: {
          verdict: 'missing',
          reason: 'generic',
          starters: ['Remembering your size: [what you think of it].'],
        },
        personal: { verdict: 'met', words: ['I am'] },
      },
      ['sameLanguage', ...AVOIDED],
    ),
    tone: tone(ideaDraft, 74, {
      warmth: [64, [['thanks', 34, 'thank you']]],
      respect: [84, []],
      helpfulness: [
        78,
        [
          ['commitment', 34, 'I am putting it on the list'],
          ['time', 10, 'spring'],
        ],
      ],
      sincerity: [70, [['firstPerson', 6, 'I am']]],
    }),
    next: 'acknowledge',
  }),
};

// --- Arabic, right to left; the draft in Finnish, which Takk does not know
const arabic = message(
  'ليلى حداد',
  'الخبز ممتاز لكن الطلب وصل متأخراً ساعتين. هل يمكن استرداد رسوم التوصيل؟',
  {
    time: ago(0.4),
    language: 'ar',
  },
);
const finnishDraft = 'Hei Layla, anteeksi! SOITA MEILLE numeroon 040 555 01 23.';
export const unsupported: View = {
  ...answering(arabic, finnishDraft),
  report: report({
    reach: 'unsupported',
    language: { message: found('ar', false), draft: found('fi', false) },
    situation: situation(null, '', {}, { sure: false }),
    checklist: checklist(
      finnishDraft,
      {
        sameLanguage: {
          verdict: 'missing',
          reason: 'other',
          params: { message: 'ar', draft: 'fi' },
        },
        privacy: { verdict: 'broken', reason: 'given', words: ['040 555 01 23'] },
        respect: { verdict: 'broken', reason: 'shouting', words: ['SOITA MEILLE'] },
      },
      [],
    ),
    tone: tone(finnishDraft, null),
    next: 'respect',
  }),
};

// --- nothing written yet, two words written
const opening = message(
  'Jonas',
  'Are you open on Sunday? And is there a place to park a cargo bike?',
  {
    time: ago(0.1),
  },
);
const openingQuestions = {
  'Are you open on Sunday?': false,
  'And is there a place to park a cargo bike?': false,
};
const plan = checklist(
  '',
  {
    thank: {
      verdict: 'missing',
      starters: ['Good that you ask, Jonas.', 'Thanks for asking about [Sunday].'],
    },
    noHardSell: { verdict: 'met' },
    ask: { verdict: 'missing' },
    answer: {
      verdict: 'missing',
      reason: 'open',
      params: { count: 2 },
      starters: ['Yes, on Sunday we are open from [hour] to [hour].'],
    },
    acknowledge: { verdict: 'missing', reason: 'generic' },
    personal: { verdict: 'missing', reason: 'noName' },
  },
  AVOIDED,
);
export const empty: View = {
  ...answering(opening, ''),
  report: report({
    reach: 'empty',
    language: { message: found('en'), draft: null },
    situation: situation('question', opening.text, openingQuestions),
    checklist: plan,
    tone: tone('', null),
    next: 'answer',
  }),
};
export const short: View = {
  ...answering(opening, 'Hi Jonas'),
  report: report({
    reach: 'short',
    situation: situation('question', opening.text, openingQuestions),
    checklist: plan.map((finding) =>
      finding.id === 'personal'
        ? { ...finding, verdict: 'met', spans: [[3, 8]], reason: null }
        : finding,
    ),
    tone: tone('', null),
    next: 'answer',
  }),
};

// --- the message is not known, or could be one of several
const blindDraft = 'Sorry about that, I will look at it today!';
export const unknown: View = {
  page: composing(blindDraft, { status: 'none' }, { site: 'linkedin', surface: 'reply' }),
  message: null,
  draft: blindDraft,
  report: report({
    language: { message: null, draft: found('en') },
    situation: situation(null, '', {}, { sure: false }),
    checklist: checklist(
      blindDraft,
      {
        thank: { verdict: 'missing', sure: false },
        noHardSell: { verdict: 'met' },
        personal: { verdict: 'met', words: ['I will'] },
      },
      AVOIDED,
    ),
    tone: tone(blindDraft, 55, {
      warmth: [30, []],
      respect: [84, []],
      helpfulness: [40, [['vaguePromise', 6, 'I will look at it today']]],
      sincerity: [62, [['firstPerson', 6, 'I will']]],
    }),
    next: null,
  }),
};
export const candidates: View = {
  ...unknown,
  page: composing(
    blindDraft,
    {
      status: 'unsure',
      candidates: [
        cake,
        message(null, 'Same here, still waiting for mine since the ninth 🙄'),
        message('ليلى حداد', 'الخبز ممتاز لكن الطلب وصل متأخراً'),
      ],
    },
    { surface: 'reply' },
  ),
};

// --- given by the person; nothing left to do but sure it can be warmer
export const given: View = {
  ...ready,
  page: composing(goodDraft),
  message: { ...cake, time: null, source: 'person' },
};

// --- pure abuse
const troll = message(
  'xX_h4ter_Xx',
  'you are all idiots and your mother bakes bread out of cardboard',
  { timeText: '12m' },
);
const calmDraft = 'We keep it friendly here, so this comment will be hidden.';
export const abuse: View = {
  ...answering(troll, calmDraft),
  report: report({
    situation: situation('hostile'),
    checklist: checklist(calmDraft, { noHardSell: { verdict: 'met' } }, [
      'noExcuses',
      'noCanned',
      'noBait',
      'respect',
      'privacy',
    ]),
    tone: tone(calmDraft, 94, { respect: [94, [['boundary', 10, 'We keep it friendly here']]] }),
  }),
};

// --- how the page was read
const checkedDraft = 'Thanks, Marta!';
export const checked: View = {
  ...pitch,
  ...answering(cake, checkedDraft, {
    trace: { composer: 'role', message: 'label', author: 'address', time: 'structure' },
    page: { path: '/groups/x/posts/#', lang: 'nb' },
  }),
  report: null,
};
export const checkedUnsure: View = {
  ...checked,
  page: composing(
    checkedDraft,
    { status: 'unsure', candidates: [cake, { ...cake, time: null }] },
    { site: 'x', editor: 'draft', trace: { composer: 'testid', message: 'structure' } },
  ),
};

// --- no reply box
export const idle: View = {
  page: { kind: 'idle', site: 'x' },
  message: null,
  draft: '',
  report: null,
};
export const sent: View = { ...idle, page: { kind: 'sent', site: 'x' } };
export const stale: View = {
  page: { kind: 'stale', site: 'linkedin' },
  message: null,
  draft: '',
  report: null,
};
export const off: View = {
  page: { kind: 'off', site: 'facebook' },
  message: null,
  draft: '',
  report: null,
};
export const desk: View = { page: { kind: 'unsupported' }, message: null, draft: '', report: null };
export const deskWritten: View = {
  page: { kind: 'unsupported' },
  message: { ...cake, time: null, source: 'person' },
  draft: cakeDraft,
  report: pitch.report,
};

/** Fifty thousand characters on both sides, without a space in them. */
const endless = 'æøå'.repeat(16_667);
export const huge: View = {
  ...pitch,
  message: { ...cake, text: `${cake.text} ${endless}`, source: 'page' },
  draft: `${cakeDraft}${endless}`,
};

export const VIEWS: Readonly<Record<string, View>> = {
  pitch,
  ready,
  stop,
  unsure,
  corrected,
  unsupported,
  empty,
  short,
  unknown,
  candidates,
  given,
  abuse,
  checked,
  checkedUnsure,
  idle,
  sent,
  stale,
  off,
  desk,
  deskWritten,
  huge,
};
