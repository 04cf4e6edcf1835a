import type { ActPhrases } from '../../types';

/** A genuine question to the person. */
export const question: ActPhrases = {
  sure: [
    '(any|what) (chance|idea|news|luck|thoughts|particular)',
    '(can|could|may) (we|i) ask',
    '(can|could|would|will|may|might|shall|do|does|did|is|are|was|were|have|has|had|should) (you|we|i|it|that|this|your|the|there|they|he|she|any|one|someone|anyone|@day|tomorrow|either|anything|next) ... ¿',
    '(i am|i would be|we are|we would be) (@adv)? (curious|keen|dying|interested) (to know|to hear|which|what|how|when|whether|who|if) ..',
    '(ok|okay|alright|right|deal|correct|yes|no) (with|for|by)? (you)? ¿ $',
    '(what|how) about',
    '(what|when|where|which|who|whose|how|why) .. (is|are|was|were|do|does|did|can|could|would|will|have|has|should) (you|your|it|that|they|she|he|the|this|there|we|i) ... ¿',
    'does (that|this|it) (work|help|suit|sound|make)',
    'how about (you|@day|the|a|if|we)',
  ],
  weak: [
    '(curious|wondering|keen|interested) (to|if|whether|what|how|which|when) ..',
    '(i|we) (would|will) (@adv)? (love|like|want|be keen|be interested|need) to (know|hear|learn|understand|find out) (how|what|when|which|where|why|more|about|if|whether|who)',
    '(out of)? interest',
    '(tell|let) (me|us) (@adv)? (more|a bit more|a little more|what happened|which|when|where|how|what|who|why)',
    'curious',
    'which',
    'wonder*',
    '¿',
  ],
  not: [
    '(are you|were you) (serious|kidding|joking|even)',
    '(do|did) you (even|really|honestly|actually) (think|read|expect|believe)',
    '(have|did) you (seen|tried|heard|checked|know about|thought|considered|looked) .. (our|the new|my|about our)',
    '(looking|ready|want|fancy|need|interested) (for|to|a|in|an|your) ...',
    '(why|how) (not|about) (treat|try|book|order|come|give|pop|grab|upgrade|join|check)',
    'did you know',
    'how (can|could|would|should) (we|i) (have)? (know|possibly)',
    'is it (really|not|too)',
    'right ¿',
    'what are you waiting for',
    'what did you expect',
    'what more',
    'who (does not|would not) (love|like|want)',
  ],
};
