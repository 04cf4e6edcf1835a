import type { ActPhrases } from '../../types';

/** Sympathy, or a name for the feeling or effect on them. */
export const empathy: ActPhrases = {
  sure: [
    '(how|so|very|really|incredibly|deeply|such|what) (a)? (frustrating|annoying|upsetting|disappointing|awful|horrible|infuriating|worrying|maddening|stressful|rotten|miserable|gutting|shame|pity|nightmare|pain|let-down|letdown|headache|faff)',
    '(i|we) (can|do|fully|completely|totally|really|quite)? (@adv)? (understand|imagine|appreciate|see|get|know) (how|why|that|your|you|what a) .. (frustrat*|annoy*|disappoint*|upset*|anger|angry|worr*|feel|felt|cross|awful|horrible|infuriat*|stress*|concern*|mad|important|hard|long)',
    '(i|we) would (be|have been) (@adv)? (cross|angry|furious|upset|annoyed|frustrated|disappointed|livid|mad|fuming|gutted|fed up)',
    '(no|last) (one|thing|body) (wants|likes|you want|needs|should)',
    '(spoiled|ruined|spoilt|wrecked) your',
    '(that|this|it) (is|was|sounds|looks|feels|does sound) (@adv)? (frustrating|annoying|upsetting|disappointing|awful|horrible|infuriating|worrying|maddening|stressful|rotten|miserable|terrible|not good|no fun|a pain|a nightmare|dreadful|grim|tough|rough|hard|unpleasant|concerning|odd|strange)',
    '(that|this|it|which|what) (must|can|would) .. (be|have been|feel|felt) ..',
    '(understand|hear|share) your (frustration|disappointment|anger|concern|annoyance|worry|point)',
    '(what a|such a) (way to|start|day|week|morning|evening)',
    '(your|the) (frustration|disappointment|anger|annoyance|concern|worry) (is|and|here|makes|,|.|$)',
    'hate to hear',
    'not what (you|we|anyone) (expect*|want*|hoped|ordered|like)',
    'sad to (hear|read)',
    'sorry (for|about) your loss',
    'sorry to (hear|read|see|learn)',
    'you (must|have to) (have been|be|feel)',
  ],
  weak: [
    '(oh)? no (,)? #Person?',
    'annoy*',
    'disappoint*',
    'frustrat*',
    'oh (no|dear)',
    'ouch',
    'stress*',
    'understand',
    'upset*',
    'yikes',
  ],
  not: ['do not understand', 'easy to understand', 'to understand (what|how|the|your setup)'],
};
