/** Elements that begin a new line, by name; no layout is asked for, so that reading is cheap. */
const BLOCKS = new Set([
  'P',
  'DIV',
  'LI',
  'UL',
  'OL',
  'BLOCKQUOTE',
  'PRE',
  'SECTION',
  'ARTICLE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'TR',
  'TABLE',
]);
const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'BUTTON',
  'SVG',
  'TEXTAREA',
  'INPUT',
  'TEMPLATE',
  'NOSCRIPT',
]);

/** Zero-width characters that editors and sites put between words; joiners of emoji stay. */
const INVISIBLE = /[\u200B\uFEFF\u2060]/g;

/** More than this many characters of one message or draft are not read. */
const LONGEST = 50_000;

/**
 * The text of an element as a person reads it: emoji images by their `alt`, line breaks where
 * the blocks are, without buttons ("See more") and hidden decoys.
 * @param skip elements to leave out, e.g. a quoted post
 */
export function readText(root: Element, skip: (element: Element) => boolean = () => false): string {
  const out = new Lines();
  walk(root, out, skip, true);
  return out.text();
}

class Lines {
  private parts: string[] = [];
  private size = 0;
  /** A break that only counts when more text follows. */
  private pending = 0;

  add(text: string): void {
    if (text === '' || this.size > LONGEST) return;
    if (this.pending > 0 && this.size > 0) this.parts.push('\n'.repeat(this.pending));
    this.pending = 0;
    this.parts.push(text);
    this.size += text.length;
  }

  /** Ends the line; several blocks that end together end one line. */
  endLine(): void {
    this.pending = Math.max(this.pending, 1);
  }

  breakLine(): void {
    this.pending += 1;
  }

  text(): string {
    return this.parts
      .join('')
      .replace(INVISIBLE, '')
      .replaceAll('\u00A0', ' ')
      .replace(/[ \t]+\n/g, '\n')
      .trim()
      .slice(0, LONGEST);
  }
}

function walk(node: Node, out: Lines, skip: (element: Element) => boolean, isRoot: boolean): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) {
      out.add(collapse(child.nodeValue ?? ''));
    } else if (child instanceof Element) {
      readElement(child, out, skip);
    }
  }
  if (!isRoot && node instanceof Element && BLOCKS.has(node.tagName)) out.endLine();
}

function readElement(element: Element, out: Lines, skip: (element: Element) => boolean): void {
  const name = element.tagName.toUpperCase();
  if (name === 'BR') {
    out.breakLine();
  } else if (name === 'IMG') {
    out.add(element.getAttribute('alt') ?? '');
  } else if (!SKIPPED.has(name) && !isHidden(element) && !skip(element)) {
    if (BLOCKS.has(name)) out.endLine();
    walk(element, out, skip, false);
  }
}

function isHidden(element: Element): boolean {
  return (
    element.getAttribute('aria-hidden') === 'true' ||
    element.hasAttribute('hidden') ||
    element.getAttribute('role') === 'button'
  );
}

/** White space of the source is one blank, as a browser shows it. */
function collapse(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ');
}
