import type { ActPhrases } from '../../types';

/** Sends the person elsewhere. */
export const redirect: ActPhrases = {
  sure: [
    '(all|more|full|further) (the)? (info|information|details|prices|dates|times|opening) .. (on|in|at|via) (our|the) .. (website|site|bio|page|link|app)',
    '(click|follow|tap|use) (the|this|here|on|below|our) .. (link|below|button)',
    '(contact|call|email|ring|visit|speak to|get in touch with|reach out to|write to|ask) (our|the|your|customer|head|support|us|them) .. (team|service*|office|desk|department|support|line|website|number|helpline|branch|store|shop|manager|agent|site|form)',
    '(fill|complete|submit|use) (in|out|our|the|a|this) .. (form|ticket|request|survey|portal|contact)',
    '(raise|open|create|log) (a|an|your) .. (ticket|case|request|complaint|issue|post)',
    '(see|visit|check|go to|head to|look at|click|use|refer to|read|on) (our|the|this|here|your) .. (website|site|link|page|faq|faqs|form|terms|app|portal|bio|help|article|guide|blog|site)',
    '(take|move|discuss|continue|chat) (this|it|that|about) .. (offline|private*|dm|dms|inbox)',
  ],
  weak: [
    '(by|via|through|in|on|over|to|a) (@dm|phone|telephone|live chat|chat|webchat)',
    '(dm|pm|message|email|e-mail|mail|call|contact|ring|phone|inbox|text) (us|me|our|the|customer|support|head|@us|them|your)',
    '(private|direct) (message|messages|messaging|messenger)',
    '(reach|get) (out|hold of|in touch|through) (to|with)? (us|our|them|me|the)?',
    '(send|drop|shoot|pop) (us|me) (a|an|your|the|over|it|that) .. (@dm)',
    'call',
    'contact',
    'customer service',
    'dm',
    'email',
    'link',
    'online',
    'website',
  ],
  not: [
    '(i|we) (will|have|am|are|just|can) .. (dm|call|email|message|ring|phone|contact) you',
    '(will|we) (call|email|message|dm|contact|ring) you',
    'call (it|this|that|on)',
  ],
};
