import { readText } from '../../page/text';
import { tidyName } from '../names';

const AGO = /^\s*(\d{1,3}\s?\p{L}{1,4})\b/u;

/** The first words in a link: names are doubled for screen readers, pictures have none. */
export function nameIn(link: Element): string | null {
  const walker = link.ownerDocument.createTreeWalker(link, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const name = tidyName(node.nodeValue ?? '');
    if (name) return name;
  }
  return null;
}

/** "4h" at the start of a short line, in whatever unit the page's language has. */
export function ago(element: Element): string | null {
  const words = readText(element);
  return (words.length <= 40 && AGO.exec(words)?.[1]) || null;
}

/** The first of them that tells a time. */
export function agoIn(elements: readonly Element[]): { time: null; timeText: string } | null {
  for (const element of elements) {
    const timeText = ago(element);
    if (timeText) return { time: null, timeText };
  }
  return null;
}

export function firstText(elements: readonly Element[]): string | null {
  for (const element of elements) {
    const text = readText(element);
    if (text !== '') return text;
  }
  return null;
}

/** Elements that lie in no other of the list. */
export function outermost(elements: readonly Element[]): Element[] {
  return elements.filter(
    (each) => !elements.some((other) => other !== each && other.contains(each)),
  );
}
