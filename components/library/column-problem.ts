import type { Column } from '../../utils/formats/entry-columns.ts';
import type { ColumnChoice } from './import-types.ts';

/** Of the others an entry has several, or they are put together. */
const ONCE: readonly Column[] = ['term', 'reading', 'lang'];

/** What keeps a choice of columns from being one: no term, or one field twice; null where nothing does. */
export function columnProblem(
  columns: ColumnChoice,
): { code: 'term' } | { code: 'twice'; column: Column } | null {
  const twice = ONCE.find((one) => columns.indexOf(one) !== columns.lastIndexOf(one));
  if (twice !== undefined) return { code: 'twice', column: twice };
  return columns.includes('term') ? null : { code: 'term' };
}
