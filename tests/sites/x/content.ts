/** Invented people and posts on X. */

import { crowd } from '../shared/crowd';

export interface Person {
  readonly name: string;
  readonly handle: string;
}

export interface Post {
  readonly id: string;
  readonly by: Person;
  readonly text: string;
  readonly lang: string;
  readonly at: string;
  readonly hours: number;
  /** The site cuts long posts in timelines; on its own page a post is whole. */
  readonly shortText?: string;
  readonly photo?: boolean;
  readonly quotes?: Post;
}

const marta: Person = { name: 'Marta Lindqvist 🌿', handle: 'marta' };
const tomek: Person = { name: 'Tomek Wrona', handle: 'tomek_w' };
const daan: Person = { name: 'Daan Verhulst', handle: 'daanv' };
const sofie: Person = { name: 'Sofie Brandt', handle: 'sofiebrandt' };
const ingrid: Person = { name: 'Ingrid Moe', handle: 'ingridmoe' };
const eskil: Person = { name: 'Eskil Haugen', handle: 'eskilh' };
const post: Person = { name: 'Nordpost', handle: 'nordpost' };

export const me: Person = { name: 'Jonas Berg', handle: 'jonasberg' };

const id = (number: number) => `19000000000000000${String(number).padStart(2, '0')}`;

export const complaint: Post = {
  id: id(1),
  by: marta,
  lang: 'en',
  at: '2026-11-20T08:15:00.000Z',
  hours: 3,
  photo: true,
  text: 'Third parcel in a row that never came 📦😤\nYour tracking says "delivered", my doorstep says otherwise.\n\n@nordpost when will someone actually call me back?',
};

export const complaintReplies: readonly Post[] = [
  {
    id: id(11),
    by: tomek,
    lang: 'en',
    at: '2026-11-20T08:40:00.000Z',
    hours: 2,
    text: 'Same here. They left mine in the rain, under the bin 🙃 Thanks for nothing.',
  },
  {
    id: id(12),
    by: post,
    lang: 'en',
    at: '2026-11-20T09:02:00.000Z',
    hours: 2,
    text: 'We are sorry. Could you send us the number of the parcel?',
  },
];

export const praise: Post = {
  id: id(2),
  by: sofie,
  lang: 'en',
  at: '2026-11-20T06:30:00.000Z',
  hours: 5,
  text: 'Honestly, the best help desk I have met this year ❤️ Elin stayed on the line for an hour until it worked.',
  quotes: {
    id: id(21),
    by: tomek,
    lang: 'en',
    at: '2026-11-19T18:00:00.000Z',
    hours: 17,
    text: 'Does anybody ever get a real person on the phone at @lysnett? 😩',
  },
};

export const sarcasm: Post = {
  id: id(3),
  by: daan,
  lang: 'nl',
  at: '2026-11-20T05:05:00.000Z',
  hours: 6,
  text: 'Fijn hoor, @treinblij. Weer veertig minuten genieten van het perron in de regen 🌧️👏 #service',
};

const longStart =
  'I have been a customer for eleven years, so let me explain calmly why I am leaving. First came the new prices, announced on a Friday evening.\nThen the app that forgot my password every week.';

export const long: Post = {
  id: id(4),
  by: eskil,
  lang: 'en',
  at: '2026-11-19T21:45:00.000Z',
  hours: 14,
  shortText: longStart,
  text: `${longStart} And then the letter that called me "Dear Mr. Undefined" 🤷‍♂️\n\nDoes anyone there read what you send out?`,
};

export const threadRoot: Post = {
  id: id(5),
  by: ingrid,
  lang: 'no',
  at: '2026-11-20T04:00:00.000Z',
  hours: 7,
  text: 'Skal Nordlys barnehage virkelig stenge klokka fire fra januar? 🤔',
};

export const threadMiddle: Post = {
  id: id(6),
  by: eskil,
  lang: 'no',
  at: '2026-11-20T04:20:00.000Z',
  hours: 7,
  text: 'Ja, det står i brevet vi fikk på tirsdag.',
};

export const threadEnd: Post = {
  id: id(7),
  by: ingrid,
  lang: 'no',
  at: '2026-11-20T04:45:00.000Z',
  hours: 6,
  text: 'Hvem rekker det etter jobb, egentlig? Jeg håper @kommunen kan svare oss.',
};

export const home: readonly Post[] = [complaint, praise, sarcasm, long, threadRoot];

/** What everybody else writes: enough to scroll. */
function others(from: number, count: number): Post[] {
  return crowd(from, count).map(({ by, text, hours }, offset) => ({
    id: `1900000000000001${String(100 + from + offset)}`,
    by: { name: by, handle: by.toLowerCase().replace(' ', '_') },
    lang: 'en',
    at: new Date(Date.UTC(2026, 10, 20, 9 - hours, from + offset)).toISOString(),
    hours,
    text,
  }));
}

export const longHome: readonly Post[] = [...others(0, 14), ...home, ...others(14, 16)];
/** Replies below a post that many have answered. */
export const manyReplies: readonly Post[] = others(30, 24);

/** What a profile, the search and the notifications show. */
export function listed(path: string): readonly Post[] | undefined {
  if (path === '/search') return [sarcasm, long];
  if (path === '/notifications') return complaintReplies;
  const own = home.filter(({ by }) => path === `/${by.handle}`);
  return own.length > 0 ? own : undefined;
}

export interface Conversation {
  readonly above: readonly Post[];
  readonly focused: Post;
  readonly below: readonly Post[];
}

const withReplies = new Map([
  [complaint.id, complaintReplies],
  [threadMiddle.id, [threadEnd]],
]);
const withParents = new Map<string, readonly Post[]>([
  ...complaintReplies.map(({ id }) => [id, [complaint]] as const),
  [threadEnd.id, [threadRoot, threadMiddle]],
  [threadMiddle.id, [threadRoot]],
]);

const all = [...home, threadMiddle, threadEnd, ...complaintReplies];

export function findPost(postId: string | null | undefined): Post | undefined {
  return all.find((candidate) => candidate.id === postId);
}

export function conversation(focused: Post): Conversation {
  return {
    above: withParents.get(focused.id) ?? [],
    focused,
    below: withReplies.get(focused.id) ?? [],
  };
}
