import type { FoundMessage, Observation, Target } from '../../lib/session/observation';

export const MARTA: FoundMessage = {
  author: 'Marta Lind',
  text: 'My parcel came two days late and the cake was crushed.',
  time: '2026-11-20T09:00:00Z',
  timeText: null,
  language: 'en',
};
export const RAVI: FoundMessage = {
  author: 'Ravi Patel',
  text: 'The carrot cake was wonderful, the best I ever had!',
  time: null,
  timeText: '4 h',
  language: null,
};

export const found = (message: FoundMessage): Target => ({ status: 'found', message });

export function observation(change: Partial<Observation> = {}): Observation {
  return {
    site: 'x',
    surface: 'post',
    editor: 'draft',
    target: found(MARTA),
    draft: 'I am sorry about the cake.',
    revision: 1,
    trace: { composer: 'testid', message: 'address' },
    page: { path: '/x/status/#', lang: 'en' },
    ...change,
  };
}
