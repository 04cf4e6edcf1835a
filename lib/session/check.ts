import * as v from 'valibot';
import { CRITERIA, SITES, SITUATIONS } from '../coach/vocabulary';
import type { FromReader, FromView } from './messages';

/** Longer than any text that a reader or a sidebar sends; more is not ours. */
const text = v.pipe(v.string(), v.maxLength(60_000));
const short = v.pipe(v.string(), v.maxLength(400));

const message = v.object({
  author: v.nullable(short),
  text,
  time: v.nullable(short),
  timeText: v.nullable(short),
  language: v.nullable(short),
});

const layer = v.picklist(['address', 'testid', 'role', 'structure', 'label']);

const observation = v.object({
  site: v.picklist(SITES),
  surface: v.picklist(['post', 'comment', 'reply']),
  editor: v.picklist(['draft', 'lexical', 'quill', 'tiptap', 'plain']),
  target: v.variant('status', [
    v.object({ status: v.literal('found'), message }),
    v.object({
      status: v.literal('unsure'),
      candidates: v.pipe(v.array(message), v.maxLength(50)),
    }),
    v.object({ status: v.literal('none') }),
  ]),
  draft: text,
  revision: v.number(),
  trace: v.object({
    composer: v.optional(layer),
    message: v.optional(layer),
    author: v.optional(layer),
    time: v.optional(layer),
    send: v.optional(layer),
  }),
  page: v.object({ path: short, lang: v.nullable(short) }),
});

const outcome = v.picklist(['inserted', 'notArrived', 'twice', 'noComposer']);

const fromReader = v.variant('type', [
  v.object({ type: v.literal('observation'), observation }),
  v.object({ type: v.literal('closed') }),
  v.object({ type: v.literal('sent') }),
  v.object({ type: v.literal('discarded') }),
  v.object({ type: v.literal('insertResult'), request: v.number(), outcome }),
  v.object({ type: v.literal('selection'), request: v.number(), text }),
]);

const given = v.nullable(v.object({ author: v.nullable(short), text }));

const fromView = v.variant('type', [
  v.object({ type: v.literal('watch'), windowId: v.number() }),
  v.object({ type: v.literal('correctSituation'), situation: v.nullable(v.picklist(SITUATIONS)) }),
  v.object({ type: v.literal('giveMessage'), message: given }),
  v.object({ type: v.literal('desk'), message: given, draft: text }),
  v.object({ type: v.literal('insert'), request: v.number(), text }),
  v.object({ type: v.literal('flash'), criterion: v.picklist(CRITERIA) }),
  v.object({ type: v.literal('readSelection'), request: v.number() }),
]);

/** A reader's message, or null when it has another shape: a page could have got at the reader. */
export function checkFromReader(value: unknown): FromReader | null {
  const parsed = v.safeParse(fromReader, value);
  return parsed.success ? (parsed.output as FromReader) : null;
}

/** A view's message, or null when it has another shape. */
export function checkFromView(value: unknown): FromView | null {
  const parsed = v.safeParse(fromView, value);
  return parsed.success ? (parsed.output as FromView) : null;
}
