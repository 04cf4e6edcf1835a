import { editorKind } from '../../page/editors';
import { closestDeep, isShown, precedingIn } from '../../page/tree';
import type { Layer, Target } from '../../session/observation';
import { type ComposerFacts, firstFound, readMessage, type Site, withSend } from '../site';
import {
  COLUMN,
  DIALOG,
  INLINE,
  message,
  POST,
  PRIVATE,
  PRIVATE_PATHS,
  statusIds,
} from './anchors';
import { send } from './send';

/** X (formerly Twitter). */
export const x: Site = {
  id: 'x',
  hosts: ['x.com', 'twitter.com'],
  read(composer, page) {
    if (PRIVATE_PATHS.some((path) => page.pathname.startsWith(path))) return null;
    if (closestDeep(composer, PRIVATE)) return null;
    const known = composer.matches('[data-testid^="tweetTextarea_"]');
    if (!known && editorKind(composer) !== 'draft') return null;
    const answered = findPost(composer, page);
    if (answered === 'newPost') return null;
    return withSend(factsOf(answered, known ? 'testid' : 'structure'), send, composer);
  },
  sendControl: (composer) => firstFound(send, composer)?.found ?? null,
  // 2026-11: Enter is a new line. The note after sending links to the new post; one about a
  // failure has no such link.
  habits: {
    enter: 'withControl',
    row: POST,
    receipt: '[data-testid="toast"] a[href*="/status/"]',
  },
};

type Answered = { posts: Element[]; layer: Layer };

/** The post above the box in its own scope; several when the page contradicts itself. */
function findPost(composer: HTMLElement, page: Location): Answered | 'newPost' {
  const dialog = outermostDialog(composer);
  const scope = dialog ?? composer.closest(COLUMN);
  if (!scope) return 'newPost';
  const above = precedingIn(scope, POST, composer).filter(isShown).filter(isOuter);
  const nearest = above[0];
  const inline = closestDeep(composer, INLINE);
  const openId = /\/status\/(\d+)/.exec(page.pathname)?.[1];
  const addressed = openId ? above.filter((post) => statusIds(post).has(openId)) : [];
  // A photo viewer holds a thread of its own: there the address decides, as on the post's page.
  if (inline) return agree(nearestBefore(inline) ?? nearest ?? null, addressed);
  // No post in the dialog: a new post. The page behind is not looked at.
  if (dialog) return nearest ? { posts: [nearest], layer: 'structure' } : 'newPost';
  // Elsewhere a box answers only right below the post whose page it is; other boxes are new posts.
  return nearest && addressed.includes(nearest)
    ? { posts: [nearest], layer: 'address' }
    : 'newPost';
}

/** Two ways that name different posts are a question for the person, not a guess. */
function agree(before: Element | null, addressed: readonly Element[]): Answered {
  if (addressed.length === 0) return { posts: before ? [before] : [], layer: 'testid' };
  if (!before || addressed.includes(before))
    return { posts: [before ?? (addressed[0] as Element)], layer: 'address' };
  return { posts: [before, ...addressed], layer: 'structure' };
}

/** The post that precedes the inline box among its siblings, or among those of what wraps it. */
function nearestBefore(inline: Element): Element | null {
  for (let wrapper: Element | null = inline; wrapper; wrapper = wrapper.parentElement) {
    for (let at = wrapper.previousElementSibling; at; at = at.previousElementSibling) {
      const posts = at.matches(POST) ? [at] : [...at.querySelectorAll(POST)];
      const last = posts.filter(isOuter).filter(isShown).at(-1);
      if (last) return last;
    }
    if (wrapper.matches(`${COLUMN}, ${DIALOG}, body`)) return null;
  }
  return null;
}

function isOuter(post: Element): boolean {
  return !post.parentElement?.closest(POST);
}

/** X nests two dialogs, the outer one sometimes hidden: the outermost that holds the box. */
function outermostDialog(composer: Element): Element | null {
  let found: Element | null = null;
  for (let at = composer.closest(DIALOG); at; at = at.parentElement?.closest(DIALOG) ?? null)
    found = at;
  return found;
}

function factsOf({ posts, layer }: Answered, composerLayer: Layer): ComposerFacts {
  const read = posts.map((post) => readMessage(post, message)).filter((found) => found !== null);
  const [only] = read;
  const target: Target =
    read.length === 0 || !only
      ? { status: 'none' }
      : read.length === 1
        ? { status: 'found', message: only.message }
        : { status: 'unsure', candidates: read.map((found) => found.message) };
  return {
    surface: 'post',
    target,
    trace: { composer: composerLayer, message: layer, ...(read.length === 1 ? only?.trace : {}) },
  };
}
