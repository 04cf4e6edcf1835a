import type { ActPhrases } from '../../types';

/** A promise with nothing concrete in it. */
export const vaguePromise: ActPhrases = {
  sure: [
    '(as soon as|when) (we|i) (can|know|have)',
    '(do|be|work) (better|harder) (next time|in future|in the future|going forward|to improve)?',
    '(do|doing) (what|all|everything) we can',
    '(do|doing|try|trying) (our|my) (best|utmost|very best)',
    '(get|be) back (to you|in touch)',
    '(keep|bear) .. in mind',
    '(looked|looking) into',
    '(make|making) sure (this|it|that) (does not|will not|never)',
    '(pass|passed|passing) (this|it|that|your|the) .. on',
    '(see|find out) what (we|i) can do',
    '(take|taking|taken) (this|it|that|your|all) .. (on board|seriously|into account|into consideration|to heart)',
    '(we|i) (will|hope to|are trying to|always try to|aim to) (@adv)? (improve|do better|learn|make it up|make things right|make this right|put (this|it|things) right|resolve|sort (this|it|things)? out)',
    '(we|i) (will|shall|are|am) (@adv)? (investigate|investigating|review|reviewing|monitor|monitoring|consider|considering|working on|work on|aware)',
    '(will|shall|are|am|is|to|be|can|and) (@adv)? (look|looking|looked) (into|in to|at) (this|it|that|your|what|the)',
    '(working|work) (on|hard|to) .. (fix|improve|resolve|it|this|resolution)',
    'discuss (this|it) (with|internally|at)',
    'noted',
  ],
  weak: [
    '(be|get) in touch',
    '(learn|learning|improve|improving) (from|on|our)',
    '(pass|passed|passing|forward|forwarded|share|shared|feed|fed) (this|it|that|your|the|them|these|on|along|back) .. (on|along|to|with|back) .. (team|department|colleagues|management|manager|relevant|right|kitchen|head|hq)?',
    'improve*',
    'investigat*',
    'soon',
    'team',
  ],
};
