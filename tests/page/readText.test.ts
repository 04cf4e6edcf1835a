// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/page/text';
import { element } from './html';

describe('the text of an element, as a person sees it', () => {
  it.each([
    ['plain', '<p>Hello there</p>', 'Hello there'],
    ['inline parts', '<p>Hello <b>dear</b> <span>friend</span></p>', 'Hello dear friend'],
    ['emoji images', '<p>Nice <img alt="🎂" src=""> cake</p>', 'Nice 🎂 cake'],
    ['an image without a text', '<p>Nice <img src="">cake</p>', 'Nice cake'],
    ['a line break', '<p>One<br>Two</p>', 'One\nTwo'],
    ['two line breaks', '<p>One<br><br>Two</p>', 'One\n\nTwo'],
    ['blocks', '<div><div>One</div><div>Two</div></div>', 'One\nTwo'],
    ['blocks in blocks', '<div><div><div>One</div></div><p>Two</p></div>', 'One\nTwo'],
    ['empty blocks', '<div><div></div>One<div></div></div>', 'One'],
    ['text beside a block', '<div>One<div>Two</div>Three</div>', 'One\nTwo\nThree'],
    [
      'an inline div',
      '<div>Hi <div style="display:inline">@kari</div> there</div>',
      'Hi @kari there',
    ],
    ['white space of the source', '<p>\n  One\n  two\t three\n</p>', 'One two three'],
    ['breaks kept by the style', '<div style="white-space: pre-wrap">One\nTwo</div>', 'One\nTwo'],
    ['a hard blank', '<p>10&nbsp;kr</p>', '10 kr'],
    ['zero-width characters', '<p>Tha\u200Bnk\uFEFFs</p>', 'Thanks'],
    ['joined emoji', '<p>👩‍👧</p>', '👩‍👧'],
    ['nothing', '<div></div>', ''],
  ])('%s', (_, html, expected) => {
    expect(readText(element(html))).toBe(expected);
  });

  it.each([
    ['buttons', '<button>See more</button>'],
    ['what plays a button', '<div role="button">See more</div>'],
    ['hidden by attribute', '<span hidden>x</span>'],
    ['hidden from readers', '<span aria-hidden="true">x</span>'],
    ['not displayed', '<span style="display:none">x</span>'],
    ['not visible', '<span style="visibility:hidden">x</span>'],
    ['scripts', '<script type="text/plain">x</script>'],
    ['styles', '<style>p{}</style>'],
    ['drawings', '<svg><text>x</text></svg>'],
    ['fields', '<textarea>x</textarea>'],
    ['templates', '<template>x</template>'],
    ['comments', '<!-- x -->'],
  ])('without %s', (_, decoy) => {
    expect(readText(element(`<div><span>One</span>${decoy}<span> two</span></div>`))).toMatch(
      /^One\s+two$/,
    );
  });

  it('without what the site says to skip', () => {
    const post = element('<div>Mine<blockquote>quoted</blockquote></div>');
    expect(readText(post, (part) => part.tagName === 'BLOCKQUOTE')).toBe('Mine');
  });

  it('of a huge page is cut', () => {
    const many = `<p>${'word '.repeat(500)}</p>`.repeat(40);
    expect(readText(element(`<div>${many}</div>`)).length).toBeLessThanOrEqual(50_000);
  });

  it('leaves the page as it was', () => {
    const post = element('<div>One<br><span hidden>x</span> <img alt="🎂"></div>');
    const before = document.documentElement.outerHTML;
    readText(post);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
