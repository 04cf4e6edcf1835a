import { hasText, lastBehind } from '../sendControl';
import type { Way } from '../site';
import { ROW } from './anchors';

/** 2026-11: beside the editor, not in it, and only while there is text. */
const SECTION =
  '[id*="commentButtonSection"] button, [componentkey*="commentButtonSection"] button';
const SUBMIT = 'button[class*="comments-comment-box__submit-button"]';

/** The control that sends what stands in a composer; its words are localized. */
export const send: readonly Way<HTMLElement, HTMLElement>[] = [
  { layer: 'testid', find: (composer) => lastBehind(composer, SECTION, ROW) },
  { layer: 'role', find: (composer) => lastBehind(composer, 'button[type="submit"]', ROW) },
  { layer: 'structure', find: (composer) => lastBehind(composer, SUBMIT, ROW) },
  // Emoji and photo buttons carry a label; the one that sends has words instead.
  {
    layer: 'structure',
    find: (composer) =>
      hasText(composer) ? lastBehind(composer, 'button:not([aria-label])', ROW) : null,
  },
];
