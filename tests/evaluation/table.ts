/** Columns are filled up with blanks, as the formatter wants them. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[], fill: string) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  return [
    line(head, ' '),
    line(
      head.map(() => ''),
      '-',
    ),
    ...rows.map((cells) => line(cells, ' ')),
  ];
}

/** A share from 0 to 1; a dash where there is nothing to count. */
export const share = (value: number | null): string => (value === null ? '–' : value.toFixed(2));
