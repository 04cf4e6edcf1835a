import fc from 'fast-check';

/** Fixed, so that a failure is the same for everybody and green stays green. */
const SEED = 20261124;

/** Asserts that a property holds for many inputs. */
export function holds<Inputs>(property: fc.IProperty<Inputs>, numRuns = 100): void {
  fc.assert(property, { seed: SEED, numRuns });
}

/** Half a character: what is left of an emoji that was cut in two. */
const codeUnits = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  maxLength: 120,
});

/** Pieces that reach into the corners of the engine: marks, quotes, blanks, other scripts, data. */
const pieces = fc
  .array(
    fc.constantFrom(
      'Thank you for telling us.',
      'sorry, but',
      "we'll",
      '“the cake was crushed”',
      'the cake was crushed',
      'Mr. Berg',
      '27. mai',
      '[name]',
      '{{first_name}}',
      'שלום עולם',
      'مرحبا بالعالم',
      'ありがとうございます',
      '👩‍👩‍👧',
      '❤️',
      '\uD83D',
      '\u200B',
      'e\u0301',
      'WHY NOW',
      '!!!!',
      '?!',
      '…',
      '^AB',
      '– Marit',
      'a@b.co',
      '+47 22 33 44 55',
      'https://x.example/a?b=c',
      'www.',
      '@@@',
      '#1234567',
      '½',
      '\n',
      '\t',
      ' ',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '));

/** Any text that a person or a page could bring about. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: 'binary', maxLength: 120 }),
  codeUnits,
  pieces,
);
