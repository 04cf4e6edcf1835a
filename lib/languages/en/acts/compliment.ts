import type { ActPhrases } from '../../types';

/** Pleasure about what they said, made or lived through. */
export const compliment: ActPhrases = {
  sure: [
    '(@adv)? (glad|happy|pleased|delighted|chuffed|thrilled|over the moon|made up|tickled|stoked|proud|relieved) (@adv)? (that|to hear|to read|to see|to know|you|it|your|the|we could|about|they|she|he|both|for you)',
    '(congratulations|congrats|well done|bravo|happy birthday|good on you|kudos)',
    '(great|lovely|good|wonderful|fantastic|nice|brilliant|fab|awesome|amazing|so good|cool) (to|that) (hear|read|see|you|know)',
    '(i|we) (will|shall) (tell|pass .. on|let) .. (know|kitchen|team|chef|her|him|them)? .. (kind|words|compliment|chuffed|so much)',
    '(love|loved|loving) (to hear|hearing|reading|seeing|this|that|it|your|the)',
    '(music|joy) to (my|our)',
    '(that|this) (is|sounds|looks) (@adv)? (lovely|great|wonderful|brilliant|fantastic|amazing|beautiful|gorgeous|fab|awesome|delicious|class|epic|adorable|perfect)',
    '(that|this|you|it) (is|has|have|really)? (made|makes|make) (us|me|everyone|the whole|all) .. (smile|grin|happy|blush|laugh|proud)',
    '(we|i) (are|am) blushing',
    '(what|such) (a|an) (@adv)? (photo|picture|story|lovely|great|wonderful|brilliant|beautiful|gorgeous|cracking|kind|day|thing|treat|sight|shot|idea|achievement|team|result|way|compliment|fun|gem)',
    'a (joy|pleasure|privilege|treat) to',
    'best (news|thing|bit|part|compliment)',
  ],
  weak: [
    '(enjoyed|enjoy) (your|the|having|every|it|every minute) ..',
    '(great|good|lovely|wise) (choice|pick|eye|taste|shout|spot|point|question|idea)',
    '(will|would|shall) (be|have) (so|very|@adv)? (chuffed|delighted|pleased|thrilled|happy|made up|over the moon|beaming)',
    'enjoy*',
    'fantastic',
    'glad',
    'great',
    'happy',
    'love*',
    'pleased',
    'proud',
    'wonderful',
  ],
  not: [
    '(happy|glad|pleased|delighted) to (help|assist|look|check|refund|discuss|chat|answer|talk|explain|show|arrange|offer|announce|say we|send|take|provide|be of)',
    '(happy|great|glad) (with|that) we',
    'great (value|offer|deal|prices|range)',
    'love to (help|hear|see|know|look|find|chat|talk|show|get|make)',
    'not (happy|glad|great|pleased)',
    'would love',
    'you will love',
  ],
};
