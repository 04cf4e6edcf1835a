import { editorKind } from '../../page/editors';
import type { Way } from '../site';

/**
 * Where things are on LinkedIn, for both front ends: classic (Ember, Quill) and SDUI (React,
 * TipTap, hashed classes). Urns and hooks are the same in every interface language.
 */

/** Private and new-post boxes: messaging, share box, and all of the hosted old app. */
export const REFUSED = [
  '.msg-form',
  '[class*="msg-form"]',
  '[class*="msg-overlay"]',
  '#interop-outlet',
  '[data-testid="interop-shadowdom"]',
  '[class*="share-box"]',
  '[class*="share-creation-state"]',
  '[data-testid*="ShareBox" i]',
  '[componentkey*="ShareBox" i]',
].join(', ');
export const PRIVATE_PATHS = ['/messaging'];

/** 2026-11: rows of SDUI carry the urn in `id` and `componentkey`. */
export const SDUI_ROW = [
  '[id^="replaceableComment_urn:li:comment:"]',
  '[componentkey^="replaceableComment_urn:li:comment:"]',
].join(', ');
/** 2026-11: classic rows carry it in `data-id`. */
export const ROW = `article.comments-comment-entity, [data-id^="urn:li:comment:"], ${SDUI_ROW}`;

/** 2026-11: the rows of SDUI and the boxes behind them; the post's own box stands before it. */
export const LIST = '[data-testid*="commentList" i]';

const COMMENT_BOX = '[componentkey^="commentBox-"]';
const WRAPPER = '[data-testid="ui-core-tiptap-text-editor-wrapper"]';

/** What LinkedIn's own comment boxes are known by. */
export const COMPOSER: readonly Way<Element, Element>[] = [
  { layer: 'testid', find: (box) => box.closest(`${COMMENT_BOX}, ${WRAPPER}`) },
  {
    layer: 'structure',
    find: (box) => (/^(quill|tiptap)$/.test(editorKind(box)) ? box : null),
  },
  { layer: 'structure', find: (box) => box.closest('[class*="comments-comment-box"]') },
];

/** What holds a post with its comments. */
export const UNIT = [
  '.feed-shared-update-v2',
  '[data-urn*="urn:li:activity"]',
  '[data-urn*="urn:li:ugcPost"]',
  '[componentkey*="FeedType"]',
  '[id*="FeedType"]',
  '[role="listitem"]',
].join(', ');

/** Whoever writes is linked by name. */
export const PERSON = 'a[href*="/in/"], a[href*="/company/"]';

/** The comment's own number, whatever the post's half of the urn looks like. */
export function commentId(row: Element): string | null {
  for (const name of ['data-id', 'id', 'componentkey']) {
    const id = /urn:li:comment:\(.*,(\d+)\)$/.exec(row.getAttribute(name) ?? '')?.[1];
    if (id) return id;
  }
  return null;
}
