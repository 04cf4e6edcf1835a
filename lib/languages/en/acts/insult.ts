import type { ActPhrases } from '../../types';

/** Name-calling, contempt, open rudeness. */
export const insult: ActPhrases = {
  sure: [
    '(bad|no) manners',
    '(can you|can not you|are you (able to|unable to)|do you know how to|did you) (even)? read',
    '(do not|never) (come|bother coming|darken|show your face) (back|here|again|our)?',
    '(good riddance|no loss|do not (want|need) (your|customers))',
    '(idiot|moron|liar|scumbag|wanker|arsehole|asshole|bitch|bastard|cretin|halfwit)',
    '(people|customers|someone|types|folk) like you',
    '(shut up|get lost|go away|get a life|grow up|get over (it|yourself)|piss off|fuck*|sod off|bugger off|jog on|screw you|get stuffed|do one|wind your neck in|drop dead|get a grip)',
    '(stupid|pathetic|ridiculous|idiotic|moronic|dumb|absurd|laughable|petty|childish|nonsense) (comment|complaint|question|review|post|person|thing|behaviour|rant|of you)',
    '(you|your) (lie|lied|lying|lies|whine|whining|moan|moaning|whinge|whingeing|rant|ranting|drivel)',
    '(you|your|you are|are) (@adv)? (an|a|such|such a|being|just|just a)? (idiot|idiots|moron|fool|liar|liars|stupid|pathetic|ridiculous|ignorant|clueless|crazy|mad|troll|clown|joke|disgrace|rude|lazy|thick|dumb|dense|nasty|bully|snowflake|karen|muppet|plonker|prat|loser|cheapskate|imbecile|hysterical|delusional|insane|entitled|nightmare|dim)',
    'cry me a',
    'learn to (read|write|spell|cook|count)',
  ],
  weak: [
    '(take|shove|stick) (your|it) .. (elsewhere|up)',
    '(your|the) (sort|kind|type) (of)? (people|customer|person)?',
    'liar',
    'nonsense',
    'pathetic',
    'ridiculous',
    'stupid',
  ],
  not: [
    '(not|never) .. (stupid|ridiculous|silly|mad|crazy)',
    '(our|my) (stupid|ridiculous|pathetic|silly)',
    '(we|i) (were|was|am|are|feel|felt) (@adv)? (stupid|ridiculous|foolish|an idiot|idiots|pathetic)',
    'ridiculous (wait|price|of us|amount)',
    'stupid of (us|me)',
  ],
};
