/** Put into a page by the mutation test: the adapters as they ship, asked under every mutation. */

import { editableOf } from '../../lib/page/editors';
import type { Target } from '../../lib/session/observation';
import { siteOf } from '../../lib/sites';
import { mutationsOf } from './mutations';

/** What the reader would have done. */
export interface Answer {
  readonly mutation: string;
  /** `null`: the box was left alone. */
  readonly target: Target | null;
}

declare global {
  interface Window {
    /** As the page is, under each mutation, and as it is again: first and last are called `as it is`. */
    __mutate(composer: Element): Answer[];
  }
}

const AS_IT_IS = 'as it is';

function answer(composer: Element, mutation: string): Answer {
  const box = editableOf(composer);
  const facts = box && (siteOf(location.hostname)?.read(box, location) ?? null);
  return { mutation, target: facts?.target ?? null };
}

window.__mutate = (composer) => {
  const answers = [answer(composer, AS_IT_IS)];
  for (const { name, apply } of mutationsOf(composer)) {
    const undo = apply();
    try {
      answers.push(answer(composer, name));
    } finally {
      undo();
    }
  }
  return [...answers, answer(composer, AS_IT_IS)];
};
