/** Where things are on Facebook. Nearly every label is localized; addresses and roles are not. */

/** 2026-11: a comment box is a form of its own; a chat box is not. */
export const FORM = 'form[role="presentation"], form';
/** Chats: their panes and logs. Refused before anything is read. */
export const PRIVATE =
  '[role="log"], [data-pagelet*="Chat"], [data-pagelet^="MWChat"], [data-pagelet*="Messenger"]';
export const PRIVATE_PATHS = ['/messages', '/marketplace/inbox'];

export const DIALOG = '[role="dialog"], [aria-modal="true"]';
/** 2026-11: home feed `aria-posinset`, groups too; older pages by pagelet; dialogs and viewers. */
export const UNIT = `[aria-posinset], [data-pagelet^="FeedUnit"], [role="complementary"], [role="main"], ${DIALOG}`;
/** 2026-11: comments and replies; in groups the post too. */
export const ROW = '[role="article"]';
/** A link to a comment names it in any language. */
export const COMMENT_LINK = 'a[href*="comment_id="]';

/** 2026-10: three hooks that may stand on one node. */
export const STORY = [
  '[data-ad-rendering-role="story_message"]',
  '[data-ad-comet-preview="message"]',
  '[data-ad-preview="message"]',
];
/** Who wrote a post, or one that is shared inside it. */
export const PROFILE_NAME = '[data-ad-rendering-role="profile_name"]';
/** Below the words and pictures of a post: what follows is its thread. */
export const ACTIONS = '[data-ad-rendering-role="comment_button"]';
/** The same where the hook is gone; comments have no headings. */
export const HEADING = ':is(h2, h3, h4):has(a[href])';
