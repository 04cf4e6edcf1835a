import type { Finding, Report, Span } from '../coach/report';
import { union } from '../coach/text/span';
import type { Mark, MarkKind } from './messages';

/** Where two want the same words, the one that asks more of the person has them. */
const ORDER: readonly MarkKind[] = ['broken', 'unsure', 'met'];

/** The words of a draft to underline. They stand in order and never overlap. */
export function marksOf({ checklist }: Report, draft: string): Mark[] {
  let taken: Span[] = [];
  const marks: Mark[] = [];
  for (const kind of ORDER) {
    const wanted = union(
      checklist.filter((finding) => kindOf(finding) === kind).flatMap(({ spans }) => spans),
    );
    for (const span of without(wanted, taken)) {
      const words = trimmed(span, draft);
      if (words) marks.push({ kind, span: words });
    }
    taken = union([...taken, ...wanted]);
  }
  return marks.sort((a, b) => a.span[0] - b.span[0]);
}

/** Null where nothing is to be shown: what does not apply, or may be right. */
function kindOf({ verdict, sure }: Finding): MarkKind | null {
  if (verdict === 'na') return null;
  if (verdict === 'met') return sure ? 'met' : null;
  // Words where something is missing stand in its place: "sorry you feel that way" is no apology.
  return sure ? 'broken' : 'unsure';
}

/** What is left of spans where others have taken theirs; both in order. */
function without(spans: readonly Span[], taken: readonly Span[]): Span[] {
  return spans.flatMap(([start, end]) => {
    const left: Span[] = [];
    let from = start;
    for (const [takenFrom, takenTo] of taken) {
      if (takenTo <= from || takenFrom >= end) continue;
      left.push([from, takenFrom]);
      from = takenTo;
    }
    return [...left, [from, end]];
  });
}

/** A span without white space at its edges; null where no word is left. */
function trimmed([start, end]: Span, draft: string): Span | null {
  const words = draft.slice(start, end);
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(words)) return null;
  return [start + words.length - words.trimStart().length, start + words.trimEnd().length];
}
