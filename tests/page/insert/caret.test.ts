// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { keepCaret, placeCaret } from '../../../lib/page/insert/caret';
import { element } from '../html';

const stop = new AbortController();
afterEach(() => document.body.replaceChildren());

/** An editable in the page, with words beside it. */
function box(inner: string): HTMLElement {
  const root = element(`<div contenteditable="true" tabindex="0">${inner}</div>`);
  document.body.append(element('<p id="elsewhere">words</p>'), root);
  return root as HTMLElement;
}

const where = ({ startContainer: node, startOffset }: Range) => [node.nodeName, startOffset];

function select(node: Node, from: number, to = from): void {
  getSelection()?.setBaseAndExtent(node, from, node, to);
  document.dispatchEvent(new Event('selectionchange'));
}

const textIn = (root: Element) => root.querySelector('p')?.firstChild ?? root;
const elsewhere = () => document.querySelector('#elsewhere')?.firstChild ?? document.body;

describe('the place for a phrase', () => {
  it('is the caret as it stands', async () => {
    const root = box('<p>Hi there</p>');
    root.focus();
    select(textIn(root), 2);
    expect(where(await placeCaret(root))).toEqual(['#text', 2]);
  });

  it('is what is selected', async () => {
    const root = box('<p>Hi there</p>');
    root.focus();
    select(textIn(root), 3, 8);
    expect((await placeCaret(root)).toString()).toBe('there');
  });

  it('is where the caret was last, when something else was selected since', async () => {
    const root = box('<p>Hi there</p>');
    keepCaret(root, stop.signal);
    root.focus();
    select(textIn(root), 2);
    root.blur();
    select(elsewhere(), 0, 5);
    expect(where(await placeCaret(root))).toEqual(['#text', 2]);
    expect(document.activeElement).toBe(root);
  });

  it('is where the caret was last, when the focus went before the browser told of it', async () => {
    const root = box('<p>Hi there</p>');
    root.focus();
    select(textIn(root), 8);
    keepCaret(root, stop.signal);
    getSelection()?.collapse(textIn(root), 2);
    root.blur();
    getSelection()?.removeAllRanges();
    expect(where(await placeCaret(root))).toEqual(['#text', 2]);
  });

  it('is the end, when the text around the last caret is gone', async () => {
    const root = box('<p>Hi there</p>');
    keepCaret(root, stop.signal);
    select(textIn(root), 2);
    root.remove();
    const other = box('<p>Anew</p>');
    select(elsewhere(), 0);
    expect(where(await placeCaret(other))).toEqual(['#text', 4]);
  });

  it.each([
    ['the last text', '<p>Hi</p><p>there</p>', ['#text', 5]],
    ['an empty line', '<p>Hi</p><p><br></p>', ['P', 0]],
    ['an empty line of Draft.js', '<div><span><br data-text="true"></span></div>', ['SPAN', 0]],
    ['after a chip', '<p>Hi <a contenteditable="false">Kari</a></p>', ['P', 2]],
    ['after an emoji image', '<p>Hi<img alt="🎂"></p>', ['P', 2]],
    ['an empty box', '', ['DIV', 0]],
  ])('is the end of the last line without any caret: %s', async (_, inner, expected) => {
    const root = box(inner);
    getSelection()?.removeAllRanges();
    expect(where(await placeCaret(root))).toEqual(expected);
  });
});
