import type { ActPhrases } from '../../types';

/** Begs for likes, shares, follows, tags or reviews. */
export const bait: ActPhrases = {
  sure: [
    '(do not|never) forget to (like|follow|share|tag|review|leave|vote|subscribe|rate)',
    '(five|5) (star|stars|-star)',
    '(give|leave|drop|write|post|pop) (us|me|it|this|our) .. (a)? (like|follow|share|review|star|stars|rating|thumbs|five|5|vote|shout-out|shoutout)',
    '(google|tripadvisor|trustpilot|yelp|facebook) review',
    '(help|get) us (reach|to|hit|win) .. (followers|likes|subscribers|award)',
    '(leave|write|post|drop|pop) (a|us a|your|an) .. (review|rating|star)',
    '(like|follow|share|tag|retweet|subscribe|comment|vote) (and|&|,) (like|follow|share|tag|retweet|subscribe|comment|win|save)',
    '(pop|put|stick) (a|that|it|this) .. (review|google|tripadvisor)',
    '(review|rate) (us|it) on',
    '(review|rating|stars) (on|over on|at) (google|tripadvisor|facebook|trustpilot|yelp)',
    '(share|retweet|repost) (this|our|it|the) .. (with|post|page|friends|if|around|story)?',
    '(smash|hit) (that|the) (like|follow|subscribe)',
    '(tell|spread) (your|all|the) (friends|word|everyone)',
    '(turn on|switch on) (post)? notifications',
    '(vote|nominate) (for)? us',
    'follow (us|me|our)',
    'hit follow',
    'tag (a|your|us|someone|_) (friend|friends|mate|mates|in|who|three|two|someone)?',
  ],
  weak: [
    '(like|follow) (our|us|the|this) (page|on|post|account|for|at|channel)?',
    'follow',
    'like',
    'review',
    'share',
    'stars',
    'tag',
  ],
  not: [
    '(feel|looks|sounds) like',
    '(follow|like) (up|the (steps|link|instructions|road|path))',
    '(your|the|this|kind|lovely|such a|for the|wonderful) .. (review|stars|rating)',
    'follow (us|me) and (i|we) (will|can) dm',
    'follow (us|our) .. (dm|can message|so (we|that|i) can)',
    'share (your|the|it|this|more|some|a) .. (order|details|number|with (us|the team|me|my|our|kitchen|colleagues))',
    'thank* .. (review|rating|stars|sharing)',
    'would like',
  ],
};
