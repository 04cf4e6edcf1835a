/** Elements of an editor that hold one line each, as the four editors write them. */
const LINE = '[data-block="true"], p, li, h1, h2, h3, h4, blockquote, pre';

const INVISIBLE = /[\u200B\uFEFF\u2060]/g;
const LONGEST = 50_000;

/**
 * The draft as it stands in an editor: one line a block, the text of mention chips kept,
 * emoji images by their `alt`. White space is the writer's own and stays.
 */
export function readDraft(editable: ParentNode & Node): string {
  const blocks = [...editable.querySelectorAll(LINE)].filter((block) => {
    // A list item's paragraph is its own line; the item around it is not another.
    const inner = block.querySelector(LINE);
    return inner === null;
  });
  const lines = blocks.length > 0 ? blocks.map(lineOf) : [lineOf(editable)];
  return lines.join('\n').replace(INVISIBLE, '').replaceAll('\u00A0', ' ').slice(0, LONGEST);
}

function lineOf(block: Node): string {
  let line = '';
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) line += child.nodeValue ?? '';
      else if (child instanceof Element) {
        if (child.tagName === 'BR') line += '\n';
        else if (child.tagName === 'IMG') line += child.getAttribute('alt') ?? '';
        else walk(child);
      }
    }
  };
  walk(block);
  // Every editor keeps an empty line open with a last <br>.
  return line.replace(/\n$/, '');
}
