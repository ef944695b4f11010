import { COLUMNS, type Column, isColumn } from '../utils/formats/entry-columns.ts';
import { Failure } from './failure.ts';

/**
 * @param list what the columns of a table are, parted by commas: names of fields, or "-" for one to leave out
 * @returns the columns in their order
 * @throws Failure of bad usage where a name is none of a field
 */
export function parseColumns(list: string): (Column | null)[] {
  return list.split(',').map((given) => {
    const name = given.trim().toLowerCase();
    if (name === '-' || name === '') return null;
    if (isColumn(name)) return name;
    throw new Failure(`--columns ${list}: "${name}" is no column; use ${COLUMNS.join(', ')} or -.`, 2);
  });
}
