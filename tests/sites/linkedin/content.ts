/** Invented people, posts and comments on LinkedIn, the same for both front ends. */

import { crowd } from '../shared/crowd';
import { slug } from '../shared/text';
import type { Words } from './words';

export interface Person {
  readonly name: string;
  readonly title: string;
  readonly badge: keyof Pick<Words, 'first' | 'second' | 'third' | 'following' | 'you'>;
  readonly company?: boolean;
}

export interface Comment {
  readonly id: string;
  readonly by: Person;
  readonly text: string;
  readonly hours: number;
  readonly replies?: readonly Comment[];
}

export interface Post {
  readonly id: string;
  /** The key that the newer front end writes into ids instead of the urn. */
  readonly key: string;
  readonly by: Person;
  readonly text: string;
  readonly hours: number;
  readonly edited?: boolean;
  readonly long?: boolean;
  /** A line above the author: somebody else has done something with this post. */
  readonly activityOf?: string;
  readonly shares?: { readonly by: Person; readonly text: string };
  readonly comments: readonly Comment[];
}

export const me: Person = { name: 'Jonas Berg', title: 'Support at Lysnett', badge: 'you' };

const hanne: Person = {
  name: 'Hanne Vik',
  title: 'Head of Operations at Kystlast',
  badge: 'second',
};
const oskar: Person = { name: 'Oskar Lund', title: 'Freight planner', badge: 'third' };
const yasmin: Person = { name: 'Yasmin Haddad', title: 'Customer success, writer', badge: 'first' };
const ruud: Person = { name: 'Ruud van Dijk', title: 'Owner, Van Dijk Fietsen', badge: 'second' };
const studio: Person = { name: 'Fjordvind Energy', title: '', badge: 'following', company: true };

const post = (number: number) => `740000000000000000${number}`;
const comment = (number: number) => `7400000000000000${number}`;

export const delays: Post = {
  id: post(1),
  key: 'kQ7hanneVik',
  by: hanne,
  hours: 5,
  edited: true,
  long: true,
  text: 'Our last four invoices from [[Fjordvind Energy]] were wrong. Four out of four 😮‍💨\n\nI have written, called and waited.\nIs there one person who can look at account 2210 and put it right? #customercare',
  comments: [
    {
      id: comment(101),
      by: oskar,
      hours: 4,
      text: 'Same story here since August. What did they tell you when you called?',
      replies: [
        {
          id: comment(201),
          by: hanne,
          hours: 3,
          text: '[[Oskar Lund]] That it would "sort itself out" next month. It did not 🙃',
        },
        {
          id: comment(202),
          by: oskar,
          hours: 2,
          text: '[[Hanne Vik]] Then how about we write to them together?',
        },
      ],
    },
    {
      id: comment(102),
      by: yasmin,
      hours: 2,
      text: 'Thank you for saying this so calmly.\nMost people would have shouted by now 👏',
    },
  ],
};

export const prices: Post = {
  id: post(2),
  key: 'mZ2fjordvind',
  by: studio,
  hours: 8,
  activityOf: 'Yasmin Haddad',
  text: 'Great news: our new price plan makes everything simpler for you!',
  shares: { by: ruud, text: 'Simple would be a bill I can read without a lawyer.' },
  comments: [
    {
      id: comment(103),
      by: ruud,
      hours: 7,
      text: 'Wat fijn. Drie keer zo duur, maar wel eenvoudiger 🙄 Wie heeft dit bedacht?',
      replies: [
        {
          id: comment(203),
          by: yasmin,
          hours: 6,
          text: '[[Ruud van Dijk]] You took the words out of my mouth.',
        },
      ],
    },
    {
      id: comment(104),
      by: hanne,
      hours: 5,
      text: 'Which plan replaces Nordic 12? I could not find it.',
    },
  ],
};

export const posts: readonly Post[] = [delays, prices];

/** What everybody else writes: enough to scroll. */
const others = (from: number, count: number) =>
  crowd(from, count).map(({ by, text, hours }, offset) => {
    const person: Person = { name: by, title: 'Neighbour', badge: 'third' };
    return { at: from + offset, by: person, text, hours };
  });

/** A post with more comments than a window holds. */
export const busy: Post = {
  id: post(3),
  key: 'bY3oskarLund',
  by: oskar,
  hours: 7,
  text: 'What in your town works better than anybody says? I am collecting small wonders.',
  comments: others(0, 36).map((each) => ({ ...each, id: comment(300 + each.at) })),
};

const more = (from: number, count: number): Post[] =>
  others(from, count).map((each) => ({
    ...each,
    id: `74000000000000001${each.at}`,
    key: `vF${each.at}`,
    comments: [],
  }));

export const longFeed: readonly Post[] = [...more(10, 12), ...posts, ...more(22, 14)];

export function findPost(id: string | undefined): Post | undefined {
  return [...longFeed, busy].find((candidate) => candidate.id === id);
}

export function profile(person: Person): string {
  const kind = person.company ? 'company' : 'in';
  return `https://www.linkedin.com/${kind}/${slug(person.name)}/`;
}

let made = 0;

export function ownComment(text: string): Comment {
  made += 1;
  return { id: comment(900 + made), by: me, text, hours: 0 };
}
