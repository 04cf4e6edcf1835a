import type { ActPhrases } from '../../types';

/** Asks the person to send, tell or do something named. */
export const request: ActPhrases = {
  sure: [
    '(bring|drop in|post|pop in) (what is left|it|them|a photo|the|your|in) .. (and|so|or)',
    '(can|could|would|will) you (please|kindly|possibly|also|maybe|perhaps|just|@adv)? (please)? (send|dm|message|email|share|provide|give|tell|let|confirm|forward|post|drop|pop|reply|call|ring|bring|pm|try|check|take|show|describe|explain|have|point|pass|clarify|elaborate|advise|follow|look|attach|include|restart|reset|click|visit)',
    '(dm|pm) (us|me)? (your|the|which|what)',
    '(dm|pm|message) (us|me) so',
    '(please|kindly) (@adv)? (send|dm|message|email|share|provide|give|tell|let|confirm|forward|post|drop|pop|reply|call|ring|bring|supply|include|fill|try|check|pm|attach|advise|inform|contact)',
    '(send|dm|message|email|share|drop|pop|give|tell|pm) (us|me) (your|the|a|an|some|which|what|when|where|how|more|a bit|any|with|via|by|through|exactly|over)',
    '(share|give) (us)? (more|some|any|a few|further) (details|info|information)',
    '(tell|show|give|send) (me|us) (who|what|when|which|where|how|whether|if|the|your|a) ..',
    '(we|i) (will|would|do|just|only)? (also)? need (your|the|a|you to|to know|some|more|a few|one)',
    '(would|do) you mind (sending|sharing|telling|giving|dm*|messaging|dropping|letting|confirming|checking)',
    '^ (@adv)? _? (send|dm|message|email|drop|pop|shoot|ping|pm|share|give|tell|let) (us|me|it|over|your|the|a|an) .. (number|name|address|photo|picture|details|date|booking|order|reference|code|postcode|email|message|line|screenshot|receipt|id|detail|dm|info|know|ticket|account|know|location|store)',
    'if you (can|could|would|are able to|do not mind)? (@adv)? (send|dm|message|email|share|give|tell|drop|pop|bring|let|provide|could|can|pm|ping|reply|confirm)',
    'mind (sending|sharing|telling|dropping)',
  ],
  weak: [
    '(let|tell) (us|me) (know)? (which|what|when|where|who|how|if|whether|your|the|why|more|a bit|exactly|about)',
    '(may|can|could) (i|we) (have|get|take|grab|see|know|ask|please)',
    'confirm',
    'dm',
    'provide',
    'send',
    'share',
  ],
  not: [
    '(please)? (give|drop) us a (like|follow|review|share|star)',
    '^ dm us $',
    'give (us|it) a (like|follow|try)',
    'if you (send|give) .. (wrong|late)',
    'please (accept|note|be|rest|understand|bear|allow|see|refer|visit|know|do not|find|keep|remember|read|enjoy|excuse|forgive|ensure)',
    'please dm us $',
    'send you',
    'tell your friends',
  ],
};
