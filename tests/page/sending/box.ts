import type { SendHabits, SendPlace } from '../../../lib/page/sending';
import { element } from '../html';

/** A page with a thread, a reply box and a send control, as small as can be. */
export interface Box extends SendPlace {
  composer: HTMLElement;
  button: HTMLButtonElement;
  /** Whatever the page itself hears. */
  heard: string[];
  write(text: string): void;
  /** A new row in the thread. */
  addRow(html: string): void;
}

const KINDS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keyup'];

export const PLAIN: SendHabits = { enter: 'plain', row: '.row', receipt: null };
export const WITH_CONTROL: SendHabits = { ...PLAIN, enter: 'withControl', receipt: '.toast a' };

/** @param signal ends what the page itself listens to */
export function box(signal: AbortSignal, habits = PLAIN): Box {
  const main = element(
    '<main><div class="thread"></div><form><div class="around"><div contenteditable="true" role="textbox" tabindex="0"><p></p></div></div><button type="button"><i>Send</i></button></form></main>',
  );
  const find = <E extends HTMLElement>(selector: string) => main.querySelector(selector) as E;
  const composer = find('[contenteditable]');
  const button = find<HTMLButtonElement>('button');
  const heard: string[] = [];
  for (const kind of KINDS) {
    document.addEventListener(kind, ({ type }) => heard.push(type), { signal });
  }
  return {
    composer,
    habits,
    control: () => (button.isConnected ? button : null),
    button,
    heard,
    write(text) {
      find('[contenteditable] p').textContent = text;
    },
    addRow(html) {
      find('.thread').insertAdjacentHTML('beforeend', html);
    },
  };
}

/** All that a person's click is made of. @returns whether the browser was to go on with it */
export function clickOn(target: Element): boolean {
  const fire = (type: string) =>
    target.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, detail: 1 }),
    );
  const down = ['pointerdown', 'mousedown', 'pointerup', 'mouseup'].map(fire);
  return fire('click') && down.every(Boolean);
}

export function press(target: Element, key: string, more: KeyboardEventInit = {}): boolean {
  return target.dispatchEvent(
    new KeyboardEvent('keydown', {
      key,
      code: key,
      bubbles: true,
      cancelable: true,
      composed: true,
      ...more,
    }),
  );
}
