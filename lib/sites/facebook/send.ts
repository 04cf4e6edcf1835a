import { hasText, lastBehind } from '../sendControl';
import type { Way } from '../site';
import { ROW } from './anchors';

/** 2026-09: appears with the focus; the id repeats on a page, so it is looked for around the box. */
const SUBMIT = '#focused-state-composer-submit';

/** The control that sends what stands in a composer. */
export const send: readonly Way<HTMLElement, HTMLElement>[] = [
  {
    layer: 'testid',
    find: (composer) =>
      lastBehind(composer, `${SUBMIT} [role="button"], ${SUBMIT} [tabindex], ${SUBMIT} > *`, ROW),
  },
  {
    layer: 'role',
    find: (composer) =>
      hasText(composer) ? lastBehind(composer, 'button, [role="button"]', ROW) : null,
  },
];
