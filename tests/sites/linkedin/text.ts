/** Text as both front ends write it: line breaks are `<br>`, emoji plain characters. */

import { h } from '../shared/dom';
import { runs, slug } from '../shared/text';

export function textNodes(text: string): Node[] {
  return runs(text).map((run) => {
    if (run.kind === 'break') return h('br');
    if (run.kind === 'text' || run.kind === 'emoji') return document.createTextNode(run.text);
    const href =
      run.kind === 'tag'
        ? `https://www.linkedin.com/search/results/all/?keywords=${encodeURIComponent(run.text)}`
        : `https://www.linkedin.com/in/${slug(run.text)}/`;
    return h('a', { href }, run.text);
  });
}
