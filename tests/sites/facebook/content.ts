/** Invented people, posts, comments and replies on Facebook. */

import { crowd } from '../shared/crowd';

export interface Comment {
  readonly id: string;
  readonly by: string;
  readonly text: string;
  readonly hours: number;
  readonly replies?: readonly Comment[];
}

export interface Post {
  readonly id: string;
  /** The page, person or group in the post's address. */
  readonly owner: string;
  readonly by: string;
  readonly text: string;
  readonly hours: number;
  /** How the site hides the time: split into spans, or text elsewhere named by `aria-labelledby`. */
  readonly time: 'split' | 'pool';
  readonly cut?: string;
  readonly photo?: boolean;
  readonly shares?: { readonly by: string; readonly text: string };
  /** Where the comment button leads in the feed. */
  readonly opens: 'inline' | 'dialog';
  readonly comments: readonly Comment[];
}

export const me = 'Jonas Berg';

export const bakery: Post = {
  id: '7001',
  owner: 'nordlysbakeri',
  by: 'Nordlys Bakeri',
  hours: 5,
  time: 'pool',
  opens: 'inline',
  text: 'New winter hours from Monday: we open at seven and close at four 🥐\nThank you for the patience, and for every bun you buy.',
  comments: [
    {
      id: '8101',
      by: 'Kari Nordby',
      hours: 4,
      text: 'I drove forty minutes for your cinnamon buns and the door was locked 😩\nWhy does the page still say open until six?',
      replies: [
        {
          id: '9101',
          by: 'Nordlys Bakeri',
          hours: 3,
          text: '[[Kari Nordby]] We are so sorry, the page was wrong. It is put right now.',
        },
        {
          id: '9102',
          by: 'Kari Nordby',
          hours: 2,
          text: '[[Nordlys Bakeri]] Thanks, but nobody answers the phone either. Is anyone there on Saturdays?',
        },
      ],
    },
    {
      id: '8102',
      by: 'Piet de Wit',
      hours: 3,
      text: 'Best rye bread this side of the fjord ❤️ Elin behind the counter made our day.',
    },
    {
      id: '8103',
      by: 'Lena Vogt',
      hours: 1,
      text: 'Close at four, wonderful. As if anyone ever left work before five 🙄',
    },
  ],
};

export const shared: Post = {
  id: '7002',
  owner: 'maja.solberg',
  by: 'Maja Solberg',
  hours: 3,
  time: 'split',
  opens: 'inline',
  text: 'Can anybody tell me who decided this? 🤔 My mother waits for that bus every morning.',
  shares: {
    by: 'Ruta Kollektiv',
    text: 'From January line 14 no longer stops at the health centre.',
  },
  comments: [
    {
      id: '8201',
      by: 'Trond Eide',
      hours: 2,
      text: 'Typical. They never ask the people who actually ride the bus 😡',
    },
    {
      id: '8202',
      by: 'Aisha Karimi',
      hours: 1,
      text: '[[Maja Solberg]] The board met on Tuesday. Shall I send you the minutes?',
    },
  ],
};

const longStart =
  'Three months ago I ordered a kitchen. What came first was a door, then another door, and then an invoice for both.';

export const long: Post = {
  id: '7003',
  owner: 'bram.kuiper',
  by: 'Bram Kuiper',
  hours: 9,
  time: 'split',
  opens: 'dialog',
  cut: longStart,
  text: `${longStart}\nI have called eleven times. I now know the waiting music by heart 🎶\nDoes anyone know a person at Keukenhuis who still answers e-mail?`,
  comments: [
    {
      id: '8301',
      by: 'Femke Jansen',
      hours: 8,
      text: 'Bij mij hetzelfde verhaal. Heb je al gevraagd naar de klachtencommissie?',
    },
  ],
};

export const photoPost: Post = {
  id: '7004',
  owner: 'ida.wessel',
  by: 'Ida Wessel',
  hours: 6,
  time: 'pool',
  opens: 'dialog',
  photo: true,
  text: 'Second place with the school choir 🎉 So proud of every single one of them.',
  comments: [
    { id: '8401', by: 'Ole Brekke', hours: 5, text: 'Congratulations! When can we hear you sing?' },
  ],
};

export const groupPost: Post = {
  id: '7005',
  owner: 'groups/nordbyvel',
  by: 'Per Aasen',
  hours: 7,
  time: 'split',
  opens: 'inline',
  text: 'Who left the gate to the playground open last night? The little ones ran out on the road 😟',
  comments: [
    {
      id: '8501',
      by: 'Gro Fjeld',
      hours: 6,
      text: 'It was broken already on Sunday. Has anyone told the town?',
      replies: [
        {
          id: '9501',
          by: 'Per Aasen',
          hours: 5,
          text: '[[Gro Fjeld]] I wrote to them twice, and got a thumbs up as an answer 👍',
        },
      ],
    },
    {
      id: '8502',
      by: 'Sana Malik',
      hours: 2,
      text: 'Thank you for saying it. I can bring tools on Friday.',
    },
  ],
};

export const feed: readonly Post[] = [shared, long, photoPost, bakery];

/** What everybody else posts: enough to scroll. */
function others(from: number, count: number): Post[] {
  return crowd(from, count).map(({ by, text, hours }, offset) => ({
    id: String(7100 + from + offset),
    owner: by.toLowerCase().replace(' ', '.'),
    by,
    hours,
    time: 'split',
    opens: 'inline',
    text,
    comments: [],
  }));
}

export const longFeed: readonly Post[] = [...others(0, 12), ...feed, ...others(12, 16)];
const all = [...longFeed, groupPost];

export function findPost(id: string | null | undefined): Post | undefined {
  return all.find((post) => post.id === id);
}

/** The post's address; the site hangs its tracking on every link. */
export function postAddress(post: Post, query = ''): string {
  const kind = post.owner.startsWith('groups/') ? 'permalink' : 'posts';
  const mark = `__cft__[0]=AZXk${post.id}&__tn__=R]-R`;
  return `https://www.facebook.com/${post.owner}/${kind}/${post.id}?${query}${query && '&'}${mark}`;
}
