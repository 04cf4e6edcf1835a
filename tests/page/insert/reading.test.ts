// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { padded } from '../../../lib/page/insert/blanks';
import { around, occurrences } from '../../../lib/page/insert/reading';
import { element } from '../html';

describe('the draft on both sides', () => {
  it('leaves out what is selected, and keeps lines and chips', () => {
    const root = element('<div><p><a>Kari</a> Hi</p><p><b>old</b> there</p><p>friend</p></div>');
    const [, second, third] = root.querySelectorAll('p');
    const range = document.createRange();
    range.setStart(second as Node, 0);
    range.setEnd(third?.firstChild as Node, 3);
    expect(around(root, range)).toEqual({ before: 'Kari Hi\n', after: 'end' });
  });

  it('sees a line that a <br> has begun', () => {
    const root = element('<div><p>Hi<br>there</p></div>');
    const range = document.createRange();
    range.setStart(root.querySelector('p')?.lastChild as Node, 0);
    expect(around(root, range)).toEqual({ before: 'Hi\n', after: 'there' });
    range.setStart(root.querySelector('p') as Node, 2);
    range.collapse(true);
    expect(around(root, range)).toEqual({ before: 'Hi\n', after: 'there' });
  });
});

describe('how often a phrase stands there', () => {
  it.each([
    ['once', 'Hi. Thanks a lot!', 'Thanks a lot', 1],
    ['twice', 'Thanks.Thanks.', 'Thanks.', 2],
    ['with hard blanks', 'Thanks\u00A0a lot', 'Thanks a lot', 1],
    ['over several lines', 'Hi A\n\nB there', 'A\n\nB', 1],
    ['not with a line lost', 'Hi A\nB there', 'A\n\nB', 0],
    ['not with a line doubled', 'Hi A\n\n\nB there', 'A\n\nB', 0],
  ])('%s', (_, text, phrase, times) => {
    expect(occurrences(text, phrase)).toBe(times);
  });
});

describe('blanks around a phrase', () => {
  it.each([
    ['', '', 'P'],
    ['Hi', '', ' P'],
    ['Hi ', '', 'P'],
    ['Hi\n', '', 'P'],
    ['Hi (', ')', 'P'],
    ['Hi', ', there', ' P'],
    ['', 'there', 'P '],
    ['wo', 'rd', ' P '],
  ])('%j and %j', (before, after, expected) => {
    expect(padded('P', { before, after })).toBe(expected);
  });
});
