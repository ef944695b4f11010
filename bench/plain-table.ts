/** @returns the lines of a table of plain text, its columns as wide as their longest cell */
export function plainTable(rows: readonly string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
}

/** @returns a number with its thousands grouped */
export function grouped(value: number): string {
  return value.toLocaleString('en');
}
