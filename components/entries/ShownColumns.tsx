import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../Icon.tsx';
import { columnName } from './column-name.ts';
import { type ColumnId, type EntryColumn, moveColumn } from './entry-columns.ts';

interface Props {
  id: string;
  columns: readonly EntryColumn[];
  /** Told how they become what they are to be. */
  onChange: (next: (now: readonly EntryColumn[]) => readonly EntryColumn[]) => void;
  onReset: () => void;
  onClose: () => void;
}

/** Which columns the table has, and in which order. It stands above the table, which follows at once. */
export function ShownColumns({ id, columns, onChange, onReset, onClose }: Props) {
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('input:enabled')?.focus(), []);
  const show = (column: ColumnId, isShown: boolean) =>
    onChange((now) => now.map((one) => (one.id === column ? { id: column, isShown } : one)));
  const mover = (column: ColumnId, at: number, steps: 1 | -1) => {
    const label = i18n.t(steps < 0 ? 'entriesColumnEarlier' : 'entriesColumnLater', [columnName(column)]);
    const isEnd = at + steps < 0 || at + steps >= columns.length;
    return (
      <button
        type="button"
        class={`icon-button column-move ${steps < 0 ? 'is-earlier' : 'is-later'}`}
        aria-label={label}
        title={label}
        aria-disabled={isEnd}
        onClick={() => onChange((now) => moveColumn(now, column, steps))}
      >
        <Icon name="back" />
      </button>
    );
  };
  return (
    <fieldset
      class="shown-columns"
      id={id}
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        onClose();
      }}
    >
      <legend class="visually-hidden">{i18n.t('entriesColumns')}</legend>
      <ul class="shown-columns-list">
        <li>
          <label class="choice">
            <input type="checkbox" checked disabled />
            {columnName('term')}
          </label>
        </li>
        {columns.map((column, at) => (
          <li key={column.id}>
            <label class="choice">
              <input
                type="checkbox"
                checked={column.isShown}
                onChange={(event) => show(column.id, event.currentTarget.checked)}
              />
              {columnName(column.id)}
            </label>
            <span class="column-moves">
              {mover(column.id, at, -1)}
              {mover(column.id, at, 1)}
            </span>
          </li>
        ))}
      </ul>
      <div class="shown-columns-end">
        <button type="button" class="quiet" onClick={onReset}>
          {i18n.t('entriesColumnsReset')}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {i18n.t('quotationClose')}
        </button>
      </div>
    </fieldset>
  );
}
