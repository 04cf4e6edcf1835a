import type { Mark } from '../../session/messages';
import { draftOf } from '../draft';
import { piecesOf } from '../pieces';
import { locate, type Place } from './locate';
import { browserPainter, createBrush, PAINTS, type Paint } from './paint';
import { shift } from './shift';

/** How long words are shown, and how much of that they fade (ms). */
const FLASH = 1_200;
const FADING = 400;

/** Underlines in one composer. */
export interface Highlighter {
  /** Shows the marks of a draft; where the editor has moved on, those that still hold. */
  mark(draft: string, marks: readonly Mark[]): void;
  /** Shows some words of a draft for a moment, and brings them into sight. */
  flash(draft: string, spans: readonly Mark['span'][]): void;
  /** The editor has changed: what is shown stays with its words, also where the nodes are new. */
  follow(): void;
}

interface Shown {
  paint: Paint;
  span: Mark['span'];
}

const isMark = ({ paint }: Shown): boolean => paint !== 'flash' && paint !== 'fading';

/** Nothing is added to the page, and all is wiped when the signal ends. */
export function createHighlighter(
  composer: HTMLElement,
  signal: AbortSignal,
  painter = browserPainter(),
): Highlighter {
  if (!painter) return { mark() {}, flash() {}, follow() {} };
  const brushes = PAINTS.map((paint) => ({ paint, brush: createBrush(painter, paint) }));
  /** Of the draft `text`. */
  let shown: readonly Shown[] = [];
  let text = '';
  let timers: ReturnType<typeof setTimeout>[] = [];

  /** Shows what is kept of before, and what is new in a draft of its own. */
  const show = (kept: readonly Shown[], draft = text, added: readonly Shown[] = []): void => {
    if (signal.aborted) return;
    const pieces = piecesOf(composer);
    const now = draftOf(pieces);
    shown = [...shift(kept, text, now), ...shift(added, draft, now)];
    text = now;
    const places = locate(
      pieces,
      shown.map(({ span }) => span),
    );
    for (const { paint, brush } of brushes) {
      const own = (place: Place | null, at: number): place is Place =>
        place !== null && shown[at]?.paint === paint;
      brush.show(places.filter(own));
    }
  };

  const endFlash = (): void => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    show(shown.filter(isMark));
  };

  const fade = (): void =>
    show(shown.map((each) => (isMark(each) ? each : { ...each, paint: 'fading' })));

  signal.addEventListener(
    'abort',
    () => {
      shown = [];
      for (const timer of timers) clearTimeout(timer);
      for (const { brush } of brushes) brush.show([]);
    },
    { once: true },
  );

  return {
    mark(draft, marks) {
      const added = marks.map(({ kind, span }): Shown => ({ paint: kind, span }));
      if (added.length + shown.length > 0)
        show(
          shown.filter((each) => !isMark(each)),
          draft,
          added,
        );
    },
    flash(draft, spans) {
      endFlash();
      show(
        shown,
        draft,
        spans.map((span): Shown => ({ paint: 'flash', span })),
      );
      const first = shown.find(({ paint }) => paint === 'flash');
      const [place] = first ? locate(piecesOf(composer), [first.span]) : [];
      place?.[0][0].parentElement?.scrollIntoView({ block: 'nearest' });
      timers = [setTimeout(fade, FLASH - FADING), setTimeout(endFlash, FLASH)];
    },
    follow() {
      if (shown.length > 0) show(shown);
    },
  };
}
