import { x } from '../../lib/sites/x';
import { readerOn } from './readerOn';

const PAGE = `<main>
  <article data-testid="tweet">
    <a href="/marta/status/1"><time datetime="2026-11-20T09:00:00Z"></time></a>
    <div data-testid="tweetText" lang="en" dir="auto">The cake was late.</div>
  </article>
  <div data-testid="inline_reply_offscreen">
    <div data-testid="tweetTextarea_0" contenteditable="true" tabindex="0">Sorry!</div>
  </div>
</main>`;

/** A reader in a page of X with one reply box. */
export const readerOnX = () => readerOn(x, PAGE, 'https://x.com/marta/status/1');
