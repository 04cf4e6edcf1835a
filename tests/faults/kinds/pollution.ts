import type { Fault } from '../fault';

export const pollution: Fault = {
  id: 'pollution',
  what: 'the page has put things of its own on Object.prototype and Array.prototype',
  prepare: (page) =>
    page.evaluateOnNewDocument(() => {
      Object.assign(Object.prototype, { x: 1, type: 'closed', observation: null, capture: false });
      Object.assign(Array.prototype, { first: 'mine' });
    }),
};
