import fc from 'fast-check';

/** A random editor: nested marks, chips, images, breaks, lists, characters of no width. */
const text = fc
  .array(
    fc.constantFrom(
      'a',
      'b',
      'Hi',
      ' ',
      '\u00A0',
      '\u200B',
      '\uFEFF',
      '\u2060',
      'é',
      '😀',
      '.',
      '\n',
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
const image = fc.constantFrom('<img alt="🎂">', '<img alt="">', '<img>', '<img alt="two words">');
const leaf = fc.oneof(
  { weight: 5, arbitrary: text },
  { weight: 1, arbitrary: image },
  { weight: 1, arbitrary: fc.constant('<br>') },
);
const inline = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: leaf },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('span', 'b', 'a'), fc.array(leaf, { maxLength: 3 }))
        .map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag}>`),
    },
  ),
  { maxLength: 6 },
);
const line = inline.map((parts) => parts.join(''));
const block = fc.oneof(
  line.map((inside) => `<p>${inside}</p>`),
  line.map((inside) => `<div data-block="true"><div>${inside}</div></div>`),
  fc
    .array(
      line.map((inside) => `<li><p>${inside}</p></li>`),
      { minLength: 1, maxLength: 3 },
    )
    .map((items) => `<ul>${items.join('')}</ul>`),
);

/** As HTML: a failing one can be read. */
export const editors: fc.Arbitrary<string> = fc
  .oneof(
    fc.array(block, { minLength: 1, maxLength: 4 }).map((blocks) => blocks.join('')),
    // No block at all: a plain editable.
    line,
  )
  .map((inside) => `<div contenteditable="true">${inside}</div>`);
