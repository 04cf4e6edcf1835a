import { describe, expect, it } from 'vitest';
import { findingOf, judge, MESSAGES } from './support';

const privacyOf = (
  draft: string,
  message = MESSAGES.complaint as { author: string; text: string },
) => findingOf(judge(draft, message), 'privacy');

describe('personal data in public', () => {
  it.each([
    [
      'an e-mail address',
      'I see your mail marta.lind@post.example here.',
      'marta.lind@post.example',
    ],
    ['a phone number', 'Is your phone still +47 912 34 567 these days?', '+47 912 34 567'],
    ['a phone number in one run', 'You gave us 0612345678 as yours.', '0612345678'],
    ['an order number', 'Your order #4455667 left yesterday.', '#4455667'],
    ['a booking with letters', 'Your booking AB-123456 left yesterday.', 'AB-123456'],
    ['an account', 'We paid it back to NO93 8601 1117 947 just now.', 'NO93 8601 1117 947'],
    ['an account abroad', 'We paid NL91 ABNA 0417 1643 00 back.', 'NL91 ABNA 0417 1643 00'],
    ['a card', 'The card 4111 1111 1111 1111 was charged.', '4111 1111 1111 1111'],
  ])('is found: %s', (_, draft, data) => {
    const { verdict, reason, spans } = privacyOf(draft);
    expect({ verdict, reason }).toEqual({ verdict: 'broken', reason: 'given' });
    expect(spans.map(([start, end]) => draft.slice(start, end)).join(' ')).toContain(data);
  });

  it.each([
    ['a price', 'The whole cake is 1,299.00 kroner then.'],
    ['a year', 'That happened in 2025 and 2026 too.'],
    ['a time', 'The van left at 15:30 and 16:45 then.'],
    ['a date', 'The van left on 12-11-2026 then.'],
    ['a date with full stops', 'The van left on 12.11.2026 then.'],
    ['opening hours', 'Sunday that would be 10.00-18.00 then.'],
    ['a span of years', 'The guarantee was for 2025-2026 then.'],
    ['a quantity', 'We baked 12000 cakes and sold 350 then.'],
    ['round the clock', 'The line is there 24/7 for that.'],
    ['the shop’s own phone', 'Call us on 020 123 45 67 and we will help.'],
    ['the shop’s own mail', 'Mail us at help@shop.example so that we can check it.'],
  ])('is not seen in %s', (_, draft) => {
    expect(privacyOf(draft).verdict).toBe('met');
  });

  it('is not seen in what the person made public', () => {
    const post = { author: 'Marta Lind', text: 'Order #4455667 never came, ring 0612345678!' };
    expect(privacyOf('Your order #4455667 left, we ring 0612345678 now.', post).verdict).toBe(
      'met',
    );
    expect(privacyOf('Your order #4455668 left today.', post).verdict).toBe('broken');
  });
});

describe('asking for personal data', () => {
  it.each([
    ['in public', 'Could you give me your order number?', 'broken'],
    ['in public, as an order', 'Please send us your phone number.', 'broken'],
    ['by DM', 'Could you send me your order number by DM?', 'met'],
    ['in a private message', 'Please send your phone number in a private message.', 'met'],
    ['not at all', 'Which cake did you order from us?', 'met'],
  ])('%s', (_, draft, verdict) => {
    expect(privacyOf(draft).verdict).toBe(verdict);
  });
});
