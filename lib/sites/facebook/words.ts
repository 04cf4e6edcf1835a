import { namesPerson } from '../names';

/** What the page itself says in and on a box. */

/** Does the box speak of this person, in its label or in what stands in it? */
export function isNamed(composer: Element, author: string | null): boolean {
  const words = ['aria-label', 'aria-placeholder'].map((name) => composer.getAttribute(name) ?? '');
  const said = [...words, composer.textContent ?? ''].join(' ');
  return author !== null && namesPerson(said, author);
}

/** A mention is a piece of text of its own at the start; typed words run on in one piece. */
export function isMentioned(composer: Element, author: string | null): boolean {
  const first = composer.querySelector('[data-lexical-text]');
  return author !== null && first?.textContent === author && first.nextElementSibling !== null;
}
