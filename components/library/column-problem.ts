import type { Column } from '../../utils/formats/entry-columns.ts';
import type { ColumnChoice } from './import-types.ts';

/** What keeps a choice of columns from being one: no term, or one field twice; null where nothing does. */
export function columnProblem(
  columns: ColumnChoice,
): { code: 'term' } | { code: 'twice'; column: Column } | null {
  const twice = columns.find((column, at) => column !== null && columns.indexOf(column) !== at);
  if (twice !== undefined && twice !== null) return { code: 'twice', column: twice };
  return columns.includes('term') ? null : { code: 'term' };
}
