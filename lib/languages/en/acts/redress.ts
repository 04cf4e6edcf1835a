import type { ActPhrases } from '../../types';

/** Makes amends: refund, replacement, redress. */
export const redress: ActPhrases = {
  sure: [
    '(bake|make|cook|send|print|post) (you|him|her|them) (a|another|a new|an|one) (new|another|fresh|replacement)',
    '(cover|pay|pick up|pay for) (the|your|any) .. (cost|costs|return|postage|taxi|bill|cleaning|difference|expense)',
    '(free|complimentary|new) (replacement|repair|one|pair|re-?do)',
    '(give|send|pay) you .. (back|refund)',
    '(goodwill|gesture)',
    '(half|full) (your|the|of) .. back',
    '(make|made|making) (it|this|that|things) (up|right|good) (to you)?',
    '(on the house|on us|at our (cost|expense)|free of charge|no charge|no extra|without charge|at no (cost|charge))',
    '(refund*|reimburse*|compensat*|money back|credit (your|to your)|credited)',
    '(replace*|replacement|exchange|swap) (it|them|the|your|for|one|free|is|on|will|at no)',
    '(resend|re-send|reissue|rebook|redo|remake|reprint)',
    '(voucher|gift card|credit) .. (apology|sorry|trouble|make up|amends|goodwill)',
    '(waive*|cancel*|drop*|wipe*|take* off) (the|your|that) .. (fee|charge|cost|fine|bill)',
  ],
  weak: ['credit', 'refund', 'replac*', 'voucher'],
  not: [
    '(can|do|will|are) not .. (refund*|replace*|exchange|compensat*)',
    '(refunds|refund) (are|is) (only|not)',
    'no refund*',
    'non-refundable',
    'refund policy',
    'where is (my|the) refund',
  ],
};
