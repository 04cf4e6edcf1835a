import { readText } from '../../page/text';
import type { MessageWays } from '../site';
import { PERSON, ROW } from './anchors';
import { ago, agoIn, firstText, nameIn, outermost } from './words';

/** The facts of a comment or a reply. */

/** Elements of a row, those of the replies in it and of boxes to write in aside. */
function own(row: Element, selector: string): Element[] {
  return [...row.querySelectorAll(selector)].filter(
    (element) => element.closest(ROW) === row && !element.closest('[contenteditable], form'),
  );
}

/** The one text that is neither name nor time; of several none is named. */
function onlyText(elements: readonly Element[]): string | null {
  const texts = outermost(elements).filter(
    (element) =>
      !element.closest('a, button, [aria-hidden="true"]') &&
      readText(element) !== '' &&
      !ago(element),
  );
  const [only, ...more] = texts;
  return only && more.length === 0 ? readText(only) || null : null;
}

export const comment: MessageWays = {
  text: [
    {
      layer: 'testid',
      find: (row) => firstText(own(row, '[data-testid="expandable-text-box"]')),
    },
    {
      layer: 'structure',
      find: (row) =>
        firstText(
          own(row, '.comments-comment-item__main-content, .comments-comment-entity__content'),
        ),
    },
    { layer: 'structure', find: (row) => onlyText(own(row, '[dir]')) },
    { layer: 'structure', find: (row) => onlyText(own(row, 'p')) },
  ],
  author: [
    {
      layer: 'address',
      find: (row) => {
        for (const link of own(row, PERSON)) {
          const name = nameIn(link);
          if (name) return name;
        }
        return null;
      },
    },
    {
      layer: 'structure',
      find: (row) => {
        const [title] = own(row, '.comments-comment-meta__description-title');
        return title ? nameIn(title) : null;
      },
    },
  ],
  time: [
    { layer: 'structure', find: (row) => agoIn(own(row, 'time')) },
    { layer: 'structure', find: (row) => agoIn(own(row, 'p, span')) },
  ],
};
