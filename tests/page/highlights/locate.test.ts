// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, readDraft } from '../../../lib/page/draft';
import { locate, type Place } from '../../../lib/page/highlights/locate';
import { piecesOf } from '../../../lib/page/pieces';
import { element } from '../html';
import { editors } from './editorTrees';

/** One for all tests: every change of a document looks after each Range that it ever gave. */
const range = document.createRange();

function rangeOf([start, end]: Place): Range {
  range.setStart(...start);
  range.setEnd(...end);
  return range;
}

function find(editable: Element, from: number, to: number): Range | null {
  const [place] = locate(piecesOf(editable), [[from, to]]);
  return place ? rangeOf(place) : null;
}

/** What a person sees under a range: its text and its images, without breaks. */
function seenIn(range: Range): string {
  const box = document.createElement('div');
  box.append(range.cloneContents());
  for (const image of box.querySelectorAll('img')) image.replaceWith(image.alt);
  return seen(box.textContent ?? '');
}

const seen = (text: string) =>
  text.replace(/[\u200B\uFEFF\u2060\n]/g, '').replaceAll('\u00A0', ' ');

/** What the draft was before anything was found in it: straight through the tree. */
function plainly(editable: Element): string {
  const clone = editable.cloneNode(true) as Element;
  for (const image of clone.querySelectorAll('img')) image.replaceWith(image.alt);
  return seen(clone.textContent ?? '');
}

const INVISIBLE = /[\u200B\uFEFF\u2060]/;

const spanIn = (draft: string) =>
  fc
    .tuple(fc.nat(draft.length), fc.nat(draft.length))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

describe('in any editor', { timeout: 60_000 }, () => {
  it('the pieces make the draft, and nothing that is seen is left out', () => {
    fc.assert(
      fc.property(editors, (html) => {
        const editable = element(html);
        expect(draftOf(piecesOf(editable))).toBe(readDraft(editable));
        expect(seen(readDraft(editable))).toBe(plainly(editable));
      }),
      { numRuns: 300 },
    );
  });

  it('a stretch of the draft is found where its words stand', () => {
    fc.assert(
      fc.property(editors, fc.gen(), (html, gen) => {
        const editable = element(html);
        const draft = readDraft(editable);
        const [from, to] = gen(spanIn, draft);
        const range = find(editable, from, to);
        const wanted = seen(draft.slice(from, to));
        // An image is one thing: half of its words mark all of it.
        if (range) expect(seenIn(range)).toContain(wanted);
        else expect(wanted).toBe('');
        if (range && !editable.querySelector('img')) expect(seenIn(range)).toBe(wanted);
      }),
      { numRuns: 600 },
    );
  });

  it('the edges stand on what is seen', () => {
    fc.assert(
      fc.property(editors, fc.gen(), (html, gen) => {
        const editable = element(html);
        const [from, to] = gen(spanIn, readDraft(editable));
        const found = find(editable, from, to);
        if (found?.startContainer instanceof Text) {
          expect(found.startContainer.data[found.startOffset]).not.toMatch(INVISIBLE);
        }
        if (found?.endContainer instanceof Text) {
          expect(found.endContainer.data[found.endOffset - 1]).not.toMatch(INVISIBLE);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('by example', () => {
  it.each([
    ['over marks', '<p>I am <b>so</b> sorry</p>', 'so sorry', 'so sorry'],
    [
      'a mention chip',
      '<p><a contenteditable="false">Kari Moe</a> thanks</p>',
      'Moe thanks',
      'Moe thanks',
    ],
    ['after characters of no width', '<p>\u200B<a>\uFEFFKari</a>\uFEFF thanks</p>', 'Kari', 'Kari'],
    ['with one inside', '<p>tha\u200Bnks</p>', 'thanks', 'tha\u200Bnks'],
    ['a hard blank', '<p>thank&nbsp;you</p>', 'thank you', 'thank\u00A0you'],
    ['over a soft break', '<p>thank<br>you</p>', 'thank\nyou', 'thankyou'],
    ['over two lines', '<p>thank</p><p>you</p>', 'thank\nyou', 'thankyou'],
    ['without the break at its edge', '<p>thank</p><p>you</p>', '\nyou', 'you'],
  ])('%s', (_, inside, words, under) => {
    const editable = element(`<div contenteditable="true">${inside}</div>`);
    const from = readDraft(editable).indexOf(words);
    expect(from).toBeGreaterThanOrEqual(0);
    expect(find(editable, from, from + words.length)?.toString()).toBe(under);
  });

  it('an image within the words, and one at their edge', () => {
    const editable = element('<div contenteditable="true"><p>so<img alt="🎂">good</p></div>');
    expect(find(editable, 1, 5)?.toString()).toBe('og');
    const range = find(editable, 2, 4);
    expect([range?.startContainer, range?.startOffset, range?.endOffset]).toEqual([
      editable.firstChild,
      1,
      2,
    ]);
  });

  it('nothing to see, nothing found', () => {
    const editable = element('<div contenteditable="true"><p>a</p><p><br></p><p>b</p></div>');
    expect(readDraft(editable)).toBe('a\n\nb');
    expect(find(editable, 1, 3)).toBeNull();
    expect(find(editable, 4, 9)).toBeNull();
  });

  it('the last words of 50,000 characters', () => {
    const editable = element(`<div contenteditable="true"><p>${'a '.repeat(40_000)}</p></div>`);
    const draft = readDraft(editable);
    expect(draft).toHaveLength(50_000);
    expect(find(editable, draft.length - 2, draft.length)?.startOffset).toBe(49_998);
  });
});
