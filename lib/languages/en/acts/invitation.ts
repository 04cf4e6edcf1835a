import type { ActPhrases } from '../../types';

/** A warm invitation to go on with the conversation. */
export const invitation: ActPhrases = {
  sure: [
    '(any|if you have (any|more)) (other|more|further)? (questions|trouble|problems|thoughts|ideas|snags) .. (shout|ask|tell|let|message|here|write|just|dm|reach)',
    '(ask|look) for (me|#Person)',
    '(come|pop|drop|swing|call) (back|by|in|over|round)? and (tell|show|let|say|ask|see me|see us|find)',
    '(feel free|do) (to)? (ask|tell|share|message|shout|write|reply|post|come|dm|send|reach|get)',
    '(get|be) back (to|in touch with) (us|me) (if|when|once|and)',
    '(give|drop|send) (us|me) a (shout|line|bell|ring|call|message|note|buzz|ping|dm) (if|when|any|and|on|once|as soon|before|,|.|$)',
    '(here|around) (if|whenever|for) you',
    '(i|we) (would|will) (@adv)? (love|like|be glad|be happy|be keen) to (hear|see|chat|talk|know)',
    '(keep|send|bring) (them|the|those|your|more) .. (coming|ideas|photos|questions|suggestions)',
    '(let|tell|keep) (us|me) (@adv)? (know|posted|updated) (how|if|when|what|whether|once|,|.|$|and|-)',
    '(more)? (than)? welcome to (ask|write|message|join|come|drop|send|call|tell|share|reply|post|contact|stop)',
    '(say|shout|holler|wave) (hi|hello|if|when)',
    '(see|hear) (how|what) you',
    '(we|i) (are|am) (all ears|listening|here if|right here|here for you|here to help)',
    'tell (us|me) (how|what|about|all|more|if|which)',
  ],
  weak: ['(feel free|welcome)', '(let|tell) (us|me) (@adv)? know', 'shout', 'show (us|me)'],
  not: [
    'come (and|in|on) (in|down|see) .. (new|sale|offer|range)',
    'hope to hear',
    'let (us|me) know .. (quote|book*|order*|offer|package|demo)',
    'see you (soon|there|then|at|in|next|on)',
    'we are here to help 24',
  ],
};
