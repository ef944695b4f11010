/** Takes a cell with several values apart; a backslash before anything but "|" and "\" is just itself. */
export function splitValues(cell: string): string[] {
  const values: string[] = [];
  let value = '';
  for (let at = 0; at < cell.length; at++) {
    const next = cell[at + 1];
    if (cell[at] === '\\' && (next === '|' || next === '\\')) {
      value += next;
      at++;
    } else if (cell[at] === '|') {
      values.push(value);
      value = '';
    } else value += cell[at];
  }
  values.push(value);
  return values.map((one) => one.trim()).filter((one) => one !== '');
}

/** Puts several values into one cell, so that `splitValues` gives them back. */
export function joinValues(values: readonly string[]): string {
  return values.map((value) => value.replaceAll('\\', '\\\\').replaceAll('|', '\\|')).join('|');
}
