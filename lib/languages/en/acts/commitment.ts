import type { ActPhrases } from '../../types';

/** Who does what, or what was already done. */
export const commitment: ActPhrases = {
  sure: [
    '#Person .. (will|is going to|is|has) (@adv)? (call|ring|bring|fix|send|check|come|deliver|meet|drop|post|refund|sort|ring*|call*|bring*|fix*|check*|com*|collect*|replace*|email*|message*|pick*|hand*|take*|has)',
    '(expect|watch) (a|for) .. (call|email|refund|message|dm)',
    '(from|as of|starting) (today|now on|tomorrow|this week|next week|@day) ..',
    '(here is|this is) what (we|i) (will|are|am)',
    '(is|are) (already)? (on (it|the case)|in the post|on its way|on their way)',
    '(it|that|they|this) (will|shall) be (with you|there|done|fixed|ready|sorted|back|sent|in your|replaced|refunded|on your)',
    '(i|we) (have)? (called|phoned|informed|messaged|emailed|alerted|notified|briefed|flagged) (the|our|them|him|her|my)',
    '(i|we) (will|am going to|are going to) ask (someone|somebody|a|the|our|them|him|her|my|#Person)',
    '(leave|leaving) (it|this) with (me|us)',
    '(refund|replacement|credit|new one|engineer|driver) .. (on its way|on the way|today|tomorrow|this week|by @day|within|booked)',
    '(we|i|@we) (am|are|will be) (@adv)? (sending|calling|ringing|phoning|bringing|posting|refunding|replacing|fixing|repairing|making|putting|adding|checking|emailing|delivering|dropping|swapping|speaking|asking|finding|moving|booking|ordering|reserving|keeping|holding|setting|sorting|coming|going|taking|picking|collecting|arranging|changing|updating|crediting|cancelling|removing|printing|paying|covering|contacting|messaging|chasing|opening|writing|testing|raising|escalating|pulling|tracking|reissuing|resending|rebooking|retraining|training|switching|starting|getting|trying)',
    '(we|i|@we) (have|just|have just|have already|have now|already|did) (@adv)? (sent|called|rung|phoned|brought|posted|refunded|replaced|fixed|repaired|made|put|added|checked|emailed|delivered|dropped|swapped|spoken|asked|found|moved|booked|ordered|reserved|kept|set|sorted|taken|picked|collected|arranged|changed|updated|credited|cancelled|removed|printed|paid|contacted|messaged|started|opened|written|tested|raised|escalated|pulled|tracked|reissued|resent|rebooked|told|given|passed|forwarded|shared|submitted|reported|flagged|logged|noted|had|talked|ordered|done|switched|turned|thrown|binned|rewritten|replied|responded|sent|dm*)',
    '(will|is) (call|ring|text|email|dm|message|contact) you',
    'consider it done',
    'happy to (refund|replace|exchange|swap|resend|rebook|redo|sort|cover|change|look|check|send|fix|take|make)',
  ],
  weak: [
    '(let|allow) (me|us) (@adv)? (check|look|find|sort|fix|put|make|get|see|help|send|ask|speak|know)',
    '(refund*|replace*|fix*|repair*)',
    '(set|put) .. aside',
    '(we|i) (will|shall)',
    '(we|i|@we) (will|shall|am going to|are going to|am|are) (@adv)? (send|call|ring|phone|bring|post|refund|replace|fix|repair|make|put|add|check|email|deliver|drop|swap|speak|talk|ask|find|get|move|book|order|reserve|keep|hold|set|sort|come|go|take|pick|collect|arrange|change|update|credit|cancel|remove|print|pay|cover|contact|message|dm|return|chase|visit|have|do|let|give|tell|show|start|open|hang|write|test|raise|escalate|pull|track|reissue|resend|rebook|reply|answer|report|forward|follow|transfer|meet|see|try|confirm|reach|install|rewrite|stop|train|switch|waive|extend|look at|investigate|review)',
    '(your|the|a|an) .. (has|have|was|were|is being|are being|will be|went|goes|is|are) (@adv)? (refunded|sent|replaced|credited|posted|fixed|repaired|delivered|rebooked|cancelled|updated|dispatched|on its way|out|moved|changed|reissued|on the way|back on|ready|removed|booked|sorted|reserved|waiting)',
    'going to',
    'will be',
  ],
  not: [
    '(we|i) (are|am) (having|going through|getting (lots|many|a lot)|taking (this|it|these|all)|making every|doing (our|everything)|looking|working|trying)',
    '(we|i) (can|will) not',
    '(we|i) (will|shall) (have|get) to',
    '(we|i) (will|shall) (look into|look in to|do better|do our best|try|strive|endeavour|pass|take .. on board|take .. into|bear|keep .. in mind|see what|be in touch|get back|learn|work harder|continue|always|consider|never|miss|be here|be happy|be glad|be able|be delighted|be sure|see you|need)',
    '(we|i) have (had) (no|many|a lot|lots)',
    '(we|i) will (be)? (open|closed|launch*|stock*|celebrat*|serve|host*)',
    '(we|i) will let you know (when|as soon)? .. (offer|sale|range)',
    '(will|would) love',
    'we have (taken|noted|had) (your|a|this|no|an)',
    'will have (a|to)',
  ],
};
