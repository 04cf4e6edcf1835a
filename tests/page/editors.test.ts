// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../lib/page/draft';
import { editableOf, editorKind } from '../../lib/page/editors';
import { element } from './html';

const draftLine = (inner: string) =>
  `<div data-block="true" data-editor="e"><div class="public-DraftStyleDefault-block">${inner}</div></div>`;
const draft = (...lines: string[]) =>
  `<div class="public-DraftEditor-content" contenteditable="true" role="textbox"><div data-contents="true">${lines.map(draftLine).join('')}</div></div>`;
const lexical = (inner: string) =>
  `<div contenteditable="true" role="textbox" data-lexical-editor="true">${inner}</div>`;
const quill = (inner: string) => `<div class="ql-editor" contenteditable="true">${inner}</div>`;
const tiptap = (inner: string) =>
  `<div class="tiptap ProseMirror" contenteditable="true">${inner}</div>`;
const text = (words: string) => `<span data-text="true">${words}</span>`;

describe('which editor it is', () => {
  it.each([
    ['draft', draft(text('Hi'))],
    ['draft', '<div contenteditable="true"><div data-contents="true"></div></div>'],
    ['lexical', lexical('<p>Hi</p>')],
    ['quill', quill('<p>Hi</p>')],
    ['tiptap', tiptap('<p>Hi</p>')],
    ['tiptap', '<div class="ProseMirror" contenteditable="true"></div>'],
    ['plain', '<div contenteditable="true">Hi</div>'],
  ])('%s', (kind, html) => {
    expect(editorKind(element(html))).toBe(kind);
  });
});

describe('the draft in an editor', () => {
  it.each([
    ['Draft.js, one line', draft(text('Hi there')), 'Hi there'],
    ['Draft.js, two lines', draft(text('Hi'), text('there')), 'Hi\nthere'],
    [
      'Draft.js, an empty line',
      draft(text('Hi'), '<br data-text="true">', text('there')),
      'Hi\n\nthere',
    ],
    ['Draft.js, empty', draft('<br data-text="true">'), ''],
    [
      'Draft.js, parts of a line',
      draft(`${text('Hi ')}<b>${text('@kari')}</b>${text(' !')}`),
      'Hi @kari !',
    ],
    ['Lexical', lexical('<p><span data-lexical-text="true">Hi</span></p>'), 'Hi'],
    ['Lexical, a soft break', lexical('<p><span>Hi</span><br><span>there</span></p>'), 'Hi\nthere'],
    [
      'Lexical, two paragraphs',
      lexical('<p><span>Hi</span></p><p><span>there</span></p>'),
      'Hi\nthere',
    ],
    ['Lexical, empty', lexical('<p><br></p>'), ''],
    ['Lexical, an emoji image', lexical('<p><span>Hi</span><img alt="🎂"></p>'), 'Hi🎂'],
    ['Quill', quill('<p>Hi</p><p><br></p><p>there</p>'), 'Hi\n\nthere'],
    ['Quill, a list', quill('<ul><li>One</li><li>Two</li></ul>'), 'One\nTwo'],
    ['Quill, empty', quill('<p><br></p>'), ''],
    [
      'ProseMirror with a mention',
      tiptap('<p><span data-type="mention" contenteditable="false">Kari Moe</span> takk</p>'),
      'Kari Moe takk',
    ],
    [
      'ProseMirror, trailing break',
      tiptap('<p>Hi</p><p><br class="ProseMirror-trailingBreak"></p>'),
      'Hi\n',
    ],
    ['ProseMirror, a list', tiptap('<ul><li><p>One</p></li><li><p>Two</p></li></ul>'), 'One\nTwo'],
    ['no editor', '<div contenteditable="true">Hi<br>there</div>', 'Hi\nthere'],
    ['zero-width marks', quill('<p>\uFEFFHi\u200B</p>'), 'Hi'],
    ['hard blanks', quill('<p>Hi&nbsp; there</p>'), 'Hi  there'],
  ])('%s', (_, html, expected) => {
    expect(readDraft(element(html))).toBe(expected);
  });

  it('is cut at 50,000 characters', () => {
    expect(readDraft(element(quill(`<p>${'a'.repeat(60_000)}</p>`)))).toHaveLength(50_000);
  });
});

describe('the editing host around the focus', () => {
  const at = (html: string) => {
    const root = element(html);
    return editableOf(root.querySelector('#here') ?? root);
  };

  it.each([
    ['itself', '<div id="here" contenteditable="true"></div>'],
    ['around a paragraph', '<div contenteditable="true"><p><b id="here">x</b></p></div>'],
    ['without a value', '<div id="here" contenteditable=""></div>'],
    ['plain text only', '<div id="here" contenteditable="plaintext-only"></div>'],
  ])('is found: %s', (_, html) => {
    expect(at(html)?.hasAttribute('contenteditable')).toBe(true);
  });

  it.each([
    ['a page', '<main><p id="here">x</p></main>'],
    ['a search field', '<form><input id="here"></form>'],
    ['switched off', '<div id="here" contenteditable="false"></div>'],
  ])('is none: %s', (_, html) => {
    expect(at(html)).toBeNull();
  });
});
