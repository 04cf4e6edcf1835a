/** A person's name in the newer front end: twice, with the badge in the same paragraph. */

import type { Person } from '../linkedin/content';
import { words } from '../linkedin/words';
import { h } from '../shared/dom';

export function actorLine(person: Person): HTMLElement {
  return h(
    'p',
    { class: '_n1' },
    h('span', {}, person.name),
    h('span', { class: '_vh' }, person.name),
    h('span', { class: '_m3' }, ` • ${words()[person.badge]}`),
  );
}
