import * as v from 'valibot';
import type { Coach } from '../coach';
import { SITES } from '../coach/vocabulary';

const Line = v.object({
  id: v.optional(v.string()),
  post: v.nullish(v.object({ author: v.nullish(v.string()), text: v.string() })),
  draft: v.string(),
  site: v.nullish(v.picklist(SITES)),
});

/**
 * Judges one line of JSON and answers with one.
 * @throws Error with a message for people when the line is not a draft
 */
export function coachLine(coach: Coach, line: string): string {
  const parsed = v.safeParse(Line, parseJson(line));
  if (!parsed.success) throw new Error(v.summarize(parsed.issues));
  const { id, post, draft, site } = parsed.output;
  const report = coach({
    site: site ?? null,
    message: post ? { author: post.author || null, text: post.text } : null,
    draft,
  });
  return JSON.stringify({
    id: id ?? null,
    language: report.language.draft?.code ?? null,
    situation: report.situation.main,
    also: report.situation.also,
    checklist: report.checklist.map(({ id: criterion, verdict, sure, spans }) => ({
      id: criterion,
      verdict,
      sure,
      spans,
    })),
    tone: { score: report.tone.score, dimensions: report.tone.dimensions },
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error('not a line of JSON');
  }
}
