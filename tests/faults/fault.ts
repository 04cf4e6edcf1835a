import type { Page } from 'puppeteer-core';
import type { Composer } from '../e2e/composer';
import type { Replies } from '../e2e/replies';
import type { Stage } from './stage';

/** One reply being written in a page that has its sidebar beside it. */
export interface Scene {
  stage: Stage;
  page: Page;
  /** The sidebar; a fault that closes it puts the next one here. */
  panel: Page;
  composer: Composer;
  replies: Replies;
  /** What the page has reported as errors so far; in the end there may be none. */
  errors: string[];
}

/** Something that goes wrong while a reply is written. */
export interface Fault {
  id: string;
  /** What happens, for the table. */
  what: string;
  /** Why it cannot be tried in Firefox. */
  notInFirefox?: string;
  /** It leaves a browser behind that is of no use to the next fault. */
  ruins?: true;
  /** Before the page loads. */
  prepare?(page: Page, stage: Stage): Promise<unknown>;
  /** After the first half of the reply was typed. */
  strike?(scene: Scene): Promise<unknown>;
  /** Types the second half, where the fault lies between the keys. */
  type?(scene: Scene, words: string): Promise<unknown>;
  /** What the sidebar has to come to; it follows the reply where nothing else is said. */
  recovers?(scene: Scene): Promise<unknown>;
  /** What the box holds before the reply is sent, where the fault itself puts text there. */
  extra?: string;
}
