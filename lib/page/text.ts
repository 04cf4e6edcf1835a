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

/** More than this many characters of one message are not read. */
const LONGEST = 50_000;

/**
 * The text of an element as a person sees it: emoji images by their `alt`, line breaks where
 * blocks and `<br>` are, without buttons ("See more") and hidden decoys.
 * @param skip elements to leave out, e.g. a quoted post
 */
export function readText(root: Element, skip: (element: Element) => boolean = () => false): string {
  const out = new Lines();
  readChildren(root, out, skip, keepsBreaks(getComputedStyle(root)));
  return out.text();
}

/** Collects text with its line breaks. */
class Lines {
  private readonly parts: string[] = [];
  private size = 0;
  /** Breaks that only count when more text follows. */
  private pending = 0;

  add(text: string): void {
    if (text === '' || this.size > LONGEST) return;
    if (this.pending > 0 && this.size > 0) this.parts.push('\n'.repeat(this.pending));
    this.pending = 0;
    this.parts.push(text);
    this.size += text.length;
  }

  /** The edge of a block: however many meet, it is one new line. */
  edge(): void {
    this.pending = Math.max(this.pending, 1);
  }

  break(): void {
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

type Skip = (element: Element) => boolean;

function readChildren(parent: Element, out: Lines, skip: Skip, breaks: boolean): void {
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) out.add(asShown(child.nodeValue ?? '', breaks));
    else if (child instanceof Element) readElement(child, out, skip);
  }
}

function readElement(element: Element, out: Lines, skip: Skip): void {
  const name = element.tagName.toUpperCase();
  if (name === 'BR') {
    out.break();
  } else if (name === 'IMG') {
    out.add(element.getAttribute('alt') ?? '');
  } else if (!SKIPPED.has(name) && !isDecoy(element) && !skip(element)) {
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden') return;
    // By the style, not by the name: X sets its mentions in inline <div>s.
    const block = !/^(inline|contents)/.test(style.display);
    if (block) out.edge();
    readChildren(element, out, skip, keepsBreaks(style));
    if (block) out.edge();
  }
}

function isDecoy(element: Element): boolean {
  return (
    element.getAttribute('aria-hidden') === 'true' ||
    element.hasAttribute('hidden') ||
    element.getAttribute('role') === 'button' ||
    // A control without a role: whatever takes the keyboard and is no link.
    (element.getAttribute('tabindex') === '0' && !element.matches('a, [role="link"]'))
  );
}

function keepsBreaks({ whiteSpace }: CSSStyleDeclaration): boolean {
  return whiteSpace.startsWith('pre') || whiteSpace.startsWith('break');
}

/** White space as the browser shows it: one blank, unless the style keeps line breaks. */
function asShown(text: string, breaks: boolean): string {
  return breaks ? text : text.replace(/[ \t\r\n\f]+/g, ' ');
}
