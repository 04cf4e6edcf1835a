import type { ComposerFacts } from './site';

/** The page is searched for at most one part in so many of the time. */
const SHARE = 50;
/** What was found for sure holds for so long (ms) … */
const HOLDS = 1_000;
/** … once a box has stood for so long: before that a page may still be putting a mention in (ms). */
const SETTLING = 1_000;

/** What a box answers, without a search through the page at every key. */
export interface Facts {
  /** Null for what is no reply box (any more). */
  now(): ComposerFacts | null;
  /** Search again the next time, however fresh the facts are. */
  forget(): void;
}

interface Ways {
  /** Searches the page. */
  find(): ComposerFacts | null;
  /** Another word than before (the address, the label of the box): the old facts are worth nothing. */
  mark(): string;
  /** Facts that were given from memory have turned out to be old. */
  outdated(): void;
}

/** Facts are asked for at every key; the last ones given are always checked a moment later. */
export function rememberFacts({ find, mark, outdated }: Ways, signal: AbortSignal): Facts {
  const born = performance.now();
  let known: ComposerFacts | null = null;
  let knownAt = '';
  let until = 0;
  let checking = false;

  const search = (): ComposerFacts | null => {
    const start = performance.now();
    known = find();
    knownAt = mark();
    const end = performance.now();
    const sure = known?.target.status === 'found' && start - born > SETTLING;
    until = end + Math.max(sure ? HOLDS : 0, (end - start) * SHARE);
    return known;
  };

  const check = (): void => {
    checking = false;
    if (signal.aborted) return;
    const given = JSON.stringify(known);
    if (JSON.stringify(search()) !== given) outdated();
  };

  return {
    now() {
      const wait = until - performance.now();
      if (known === null || wait <= 0 || mark() !== knownAt) return search();
      if (!checking) setTimeout(check, wait);
      checking = true;
      return known;
    },
    forget() {
      until = 0;
    },
  };
}
