import { i18n } from '#i18n';
import { isColumn } from '../../utils/formats/entry-columns.ts';
import { textLang } from '../text-lang.ts';
import { COLUMN_NAMES } from './column-names.ts';
import { columnProblem } from './column-problem.ts';
import type { ColumnChoice, TablePreview } from './import-types.ts';

interface Props {
  table: TablePreview;
  columns: ColumnChoice;
  onChange: (columns: ColumnChoice) => void;
}

/** How many cells of a column are shown, so that one sees what is in it. */
const CELLS = 2;

/** A table's columns, each with what is in it and what it is to become. */
export function ColumnChooser({ table, columns, onChange }: Props) {
  const problem = columnProblem(columns);
  const choose = (at: number, value: string) =>
    onChange(columns.map((column, each) => (each === at ? (isColumn(value) ? value : null) : column)));
  return (
    <fieldset class="columns" aria-describedby={problem === null ? undefined : 'columns-problem'}>
      <legend class="group-label">{i18n.t('libraryColumns')}</legend>
      {problem !== null && (
        <p class="field-problem" id="columns-problem" role="alert">
          {problem.code === 'term'
            ? i18n.t('libraryColumnTerm')
            : i18n.t('libraryColumnTwice', [COLUMN_NAMES[problem.column]()])}
        </p>
      )}
      <ul class="column-list">
        {columns.map((column, at) => {
          const header = table.header?.[at]?.trim() || i18n.t('libraryColumn', [String(at + 1)]);
          const cells = table.samples.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== '');
          return (
            <li class="column" key={at}>
              <div class="column-about">
                <label class="column-name" for={`column-${at}`} lang={textLang(header, null)}>
                  {header}
                </label>
                {cells.slice(0, CELLS).map((cell, row) => (
                  <p class="column-cell text" key={row} lang={textLang(cell, null)}>
                    {cell}
                  </p>
                ))}
              </div>
              <select
                id={`column-${at}`}
                class="input"
                value={column ?? ''}
                aria-invalid={problem?.code === 'twice' && problem.column === column}
                onChange={(event) => choose(at, event.currentTarget.value)}
              >
                {Object.entries(COLUMN_NAMES).map(([id, name]) => (
                  <option key={id} value={id}>
                    {name()}
                  </option>
                ))}
                <option value="">{i18n.t('libraryLeaveOut')}</option>
              </select>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
