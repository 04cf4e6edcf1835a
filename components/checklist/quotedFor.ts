import type { Finding } from '../../lib/coach/report';
import type { View } from '../../lib/session/messages';
import type { QuotedText } from './Item';

/** The words a finding rests on: those of the draft, or the question that is still open. */
export function quotedFor(finding: Finding, { draft, message, report }: View): QuotedText {
  if (finding.id === 'answer' && finding.verdict === 'missing' && message) {
    const open = report?.situation.questions.filter(({ answered }) => !answered) ?? [];
    return {
      text: message.text,
      spans: open.map(({ span }) => span),
      language: message.language ?? report?.language.message?.code,
    };
  }
  return { text: draft, spans: finding.spans, language: report?.language.draft?.code };
}
