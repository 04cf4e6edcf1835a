import type { ActPhrases } from '../../types';

/** Information that answers a question. */
export const answer: ActPhrases = {
  sure: [],
  weak: [
    '#Money',
    '#Value',
    '(because|since|due to|as it|which means|that means|the reason)',
    '(cost*|priced?|charge) .. #Value',
    '(currently|at the moment|right now|for now|usually|normally|always|every) ..',
    '(is|are) (@adv)? (available|possible|included|fine|free|allowed|back|out|sold|due|closed|open|working|required|needed|eligible|able|on its way)',
    '(it|they|that|tickets|entry|price*|this|those|these|a|one|the #Noun) (is|are|cost*|start*|come*|will be|start|cost|would be) (at|to|from|about|around|only|just)? #Value',
    '(just|simply|first|then|please)? (go to|click|tap|select|open|press|hold|turn|restart|reset|enter|choose|head to|log|update|uninstall|unplug|clear|switch|install|remove|follow|try|use|check|visit|see)',
    '(made|contain*|include*|free from|suitable|vegan|gluten|halal|covered|included)',
    '(on|under|in|via|at) (the|your|our) .. (page|menu|settings|app|website|counter|door|left|right|site|link|account|corner|side)',
    '(open|closed|available|from|until|till|between|at) .. #Value .. (am|pm|to|and|until|till|every|daily|on)',
    '(take*|last*|within|in|allow|up to) .. #Value .. (day|days|hour|hours|week|weeks|minutes|working|mins|months|business)',
    '(there|here) (is|are|will be|was|were) ..',
    '(we|i) (@adv)? (do|do not|can|can not|could|have|have not|are able|are not|stock|sell|deliver|ship|accept|use|keep|make|bake|run|offer|take|support|charge) ..',
    '(we|they|it|doors|gates|the #Noun) (@adv)? (open|close|start|finish|run|are open|is open|are closed|close|serve|deliver|ship|stock|carry|sell|take|accept|have|offer|do) .. #Value',
    '(you|it|they|that) (can|could|will|would|should|may|might|need|do not need|must|does|do|have to|will need) (@adv)? (be|#Verb|get|find|use|bring|pay|park|order|book|collect|return|change|go|take|try|log|select|click|open|see|pick|expect|apply|update|also)',
    '^ _? (yes|yep|yeah|yup|no|nope|absolutely|certainly|of course|definitely|indeed|sure|afraid)',
    'no',
    'yes',
    'you will (be|get|find|need|receive|have|see|want)',
  ],
  not: [
    '(we|i) (can not|could not) (apolog*|wait|agree|thank)',
    'no (problem|worries|thanks|one|idea)',
    'sure (thing|you|we|that|to|enough)',
    'there is (no|nothing) (excuse|we)',
    'you can (count|rely|trust|imagine)',
    'you will (love|be sorry|regret|not regret|be hearing)',
  ],
};
