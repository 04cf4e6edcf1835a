import type { ActPhrases } from '../../types';

/** A wish or goodbye at the end. */
export const farewell: ActPhrases = {
  sure: [
    '(come|pop) (back|again|in|by|over) (soon|any|again|when|next)',
    '(happy|merry) (weekend|friday|christmas|easter|new year|holidays|reading|baking|riding|travels|gardening)',
    '(have|enjoy) (a|an|your|the) (@adv)? (great|good|lovely|nice|wonderful|fantastic|fab|super|safe|brilliant|amazing|relaxing|rest|weekend|day|evening|week|trip|flight|journey|holiday|cracking)',
    '(hope|looking forward) to (see|seeing|welcome|welcoming|have|having) you',
    '(see|speak to|talk to|catch) you (soon|there|then|at|in|next|on|again|tomorrow|later|@day|around)',
    '(welcome) (back|again|anytime|any time)',
  ],
  weak: [
    '(take care|all the best|best wishes|warm wishes|kind regards|best regards|regards|yours|warmly|cheerio|bye|goodbye|till next time|until next time|safe travels|stay safe|warmest|love from|lots of love|xx|xxx|x $)',
  ],
};
