import { type Cell, type Cells, MARKS, STEPS } from './cell';
import type { Visited } from './matrix';

const SIGNS: Readonly<Record<Cell['state'], string>> = { green: '●', marked: '○', failed: '×' };

const LEGEND = `${STEPS.join(', ')}, in this order: ● works, ○ marked, × failed`;

const signs = (cells: Cells) => STEPS.map((step) => SIGNS[cells[step].state]).join('');

/** The tables of the sites, each with a line a surface. */
function tables(all: readonly Visited[]) {
  const sites = [...new Set(all.map(({ row }) => row.surface.site))];
  return sites.map((site) => {
    const here = all.filter(({ row }) => row.surface.site === site);
    const browsers = [...new Set(here.map(({ browser }) => browser))];
    const ids = [...new Set(here.map(({ row }) => row.surface.id))];
    const lines = ids.map((id) => {
      const own = here.filter(({ row }) => row.surface.id === id);
      return [
        id,
        ...browsers.map((browser) => inBrowser(own.filter((v) => v.browser === browser))),
      ];
    });
    return { site, head: ['', ...browsers], lines };
  });
}

const inBrowser = (visits: readonly Visited[]) =>
  visits.map(({ row, cells }) => `${row.language} ${signs(cells)}`).join(' ');

/** Why cells are marked, each reason once, with the surfaces. */
function reasons(all: readonly Visited[]): string[] {
  return Object.entries(MARKS).flatMap(([mark, reason]) => {
    const ids = all
      .filter(({ cells }) => STEPS.some((step) => markOf(cells[step]) === mark))
      .map(({ row }) => row.surface.id);
    return ids.length > 0 ? [`${[...new Set(ids)].join(', ')}: ${reason}.`] : [];
  });
}

const markOf = (cell: Cell) => (cell.state === 'marked' ? cell.mark : null);

export function asText(all: readonly Visited[]): string {
  const parts = tables(all).map(({ site, head, lines }) => {
    const width = Math.max(...lines.map(([id = '']) => id.length));
    const other = Math.max(...lines.map(([, cells = '']) => cells.length));
    const line = ([id = '', ...cells]: string[]) =>
      `${id.padEnd(width)}  ${cells.map((cell) => cell.padEnd(other)).join('  ')}`.trimEnd();
    return [site, ...[head, ...lines].map(line)].join('\n');
  });
  return [LEGEND, ...parts, ...reasons(all).map((reason) => `○ ${reason}`)].join('\n\n');
}

export function asMarkdown(all: readonly Visited[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const parts = tables(all).map(({ site, head, lines }) =>
    [
      `## ${site}\n`,
      line(head.map((cell) => cell || 'where one replies')),
      line(head.map(() => '---')),
      ...lines.map(line),
    ].join('\n'),
  );
  const intro = `# Where Takk works

Written by \`npm run -s matrix -- --docs\`, from the practice pages in real browsers. Each group of signs is one visit, in the language before it:
${LEGEND}.`;
  return `${[intro, ...parts, ...reasons(all).map((reason) => `○ ${reason}`)].join('\n\n')}\n`;
}
