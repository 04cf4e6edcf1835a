import { hasText, lastBehind } from '../sendControl';
import type { Way } from '../site';
import { DIALOG, POST } from './anchors';

/** 2026-11: inline boxes have a button of their own, the drafts of a thread share the dialog's. */
const BUTTON = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';

/** The control that sends what stands in a composer. */
export const send: readonly Way<HTMLElement, HTMLElement>[] = [
  { layer: 'testid', find: (composer) => lastBehind(composer, BUTTON, POST) },
  {
    layer: 'testid',
    find: (composer) => {
      const buttons = composer.closest(DIALOG)?.querySelectorAll<HTMLElement>(BUTTON) ?? [];
      return buttons.length === 1 ? (buttons[0] ?? null) : null;
    },
  },
  {
    layer: 'structure',
    find: (composer) =>
      hasText(composer) ? lastBehind(composer, 'button, [role="button"]', POST) : null,
  },
];
