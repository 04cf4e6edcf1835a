import nlp from 'compromise/two';

interface Term {
  text: string;
  pre: string;
  post: string;
  tags: Set<string>;
}

/**
 * Grammar tags by the offset at which each word starts. compromise stays in this file:
 * the engine sees plain sets of names.
 */
export function tag(sentence: string): Map<number, ReadonlySet<string>> {
  const found = new Map<number, ReadonlySet<string>>();
  const { document } = nlp(sentence) as unknown as { document: Term[][] };
  let at = 0;
  for (const terms of document) {
    for (const { text, pre, post, tags } of terms) {
      at += pre.length;
      found.set(at, tags);
      at += text.length + post.length;
    }
  }
  return found;
}
