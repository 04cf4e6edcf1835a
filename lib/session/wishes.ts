import type { FromReader, FromView, ToReader, ToView } from './messages';
import type { HubPort } from './port';

type Wish = FromView & { type: 'insert' | 'readSelection' };
type Answer = FromReader & { type: 'insertResult' | 'selection' };

/** What views ask of the readers. */
export interface Wishes {
  /** Passes a wish on to a reader; without one it is answered at once. */
  ask(view: HubPort<ToView>, reader: HubPort<ToReader> | undefined, wish: Wish): void;
  /** Brings a reader's answer to the view that asked. */
  answer(answer: Answer): void;
}

/** Every view counts its wishes from one: to the readers they go under numbers of the hub's own. */
export function createWishes(): Wishes {
  const asked = new Map<number, { view: HubPort<ToView>; request: number }>();
  let requests = 0;
  return {
    ask(view, reader, wish) {
      if (!reader) {
        view.postMessage(
          wish.type === 'insert'
            ? { type: 'insertResult', request: wish.request, outcome: 'noComposer' }
            : { type: 'selection', request: wish.request, text: '' },
        );
        return;
      }
      const request = ++requests;
      asked.set(request, { view, request: wish.request });
      reader.postMessage({ ...wish, request });
    },
    answer(answer) {
      const wish = asked.get(answer.request);
      asked.delete(answer.request);
      wish?.view.postMessage({ ...answer, request: wish.request });
    },
  };
}
