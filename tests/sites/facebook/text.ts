/** Text as Facebook writes it: a `div[dir=auto]` per line, emoji as pictures. */

import { type Child, h } from '../shared/dom';
import { emojiPicture } from '../shared/picture';
import { runs, slug } from '../shared/text';
import { words } from './words';

export const profile = (name: string) =>
  `https://www.facebook.com/${slug(name).replace(/-/g, '.')}`;

function lineNodes(line: string): Node[] {
  return runs(line).map((run) => {
    if (run.kind === 'break') return h('br');
    if (run.kind === 'emoji') return h('span', { class: 'inline' }, emojiPicture(run.text));
    if (run.kind === 'text') return document.createTextNode(run.text);
    const href = `${profile(run.text)}?__tn__=R]-R`;
    return h('span', { class: 'inline' }, h('a', { href, role: 'link', tabindex: 0 }, run.text));
  });
}

export function lines(text: string, ...end: readonly Child[]): HTMLElement[] {
  const all = text.split('\n');
  return all.map((line, index) =>
    h('div', { dir: 'auto' }, ...lineNodes(line), ...(index === all.length - 1 ? end : [])),
  );
}

/** The post's own words; a long one is cut until its button is pressed. */
export function message(text: string, cut: string | undefined): HTMLElement {
  const block = h('div', {});
  const whole = () => block.replaceChildren(...lines(text));
  if (cut) {
    const more = h(
      'div',
      { role: 'button', tabindex: 0, class: 'inline', onclick: whole },
      words().seeMore,
    );
    block.replaceChildren(...lines(cut, '… ', more));
  } else {
    whole();
  }
  return h(
    'div',
    {
      'data-ad-preview': 'message',
      'data-ad-comet-preview': 'message',
      'data-ad-rendering-role': 'story_message',
    },
    block,
  );
}
