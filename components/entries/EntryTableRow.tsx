import { i18n } from '#i18n';
import type { Entry } from '../../utils/terms/entry.ts';
import type { FormValues } from '../form/form-values.ts';
import { Icon } from '../Icon.tsx';
import { type EntryFacts, EntryTableCell } from './EntryTableCell.tsx';
import type { ColumnId } from './entry-columns.ts';

export interface RowActions {
  /** @returns when the entry is stored with these fields changed; whoever stores it says what went wrong */
  onChange: (entry: Entry, part: Partial<FormValues>) => Promise<void>;
  /** Opens all fields of an entry. */
  onEdit: (id: number) => void;
}

interface Props {
  id: number;
  /** Undefined while it is being read. */
  entry: Entry | undefined;
  columns: readonly ColumnId[];
  glossary: string;
  facts: EntryFacts | null;
  isTicked: boolean;
  /** @param isRange whether all from the one ticked before are meant */
  onTick: (isTicked: boolean, isRange: boolean) => void;
  actions: RowActions;
}

/** An entry in the table. */
export function EntryTableRow(props: Props) {
  const { id, entry, columns, glossary, facts, isTicked, onTick, actions } = props;
  if (entry === undefined) return null;
  return (
    <>
      <div role="cell">
        <label class="tick">
          <input
            type="checkbox"
            checked={isTicked}
            onClick={(event) => onTick(event.currentTarget.checked, event.shiftKey)}
          />
          <span class="visually-hidden">{i18n.t('entriesTick', [entry.term])}</span>
        </label>
      </div>
      {(['term', ...columns] as const).map((column) => (
        <EntryTableCell
          key={column}
          column={column}
          entry={entry}
          glossary={glossary}
          facts={facts}
          isWithReading={!columns.includes('reading')}
          onChange={(part) => actions.onChange(entry, part)}
        />
      ))}
      <div role="cell">
        <button
          type="button"
          class="icon-button"
          aria-label={i18n.t('entriesEdit', [entry.term])}
          title={i18n.t('entriesEdit', [entry.term])}
          onClick={() => actions.onEdit(id)}
        >
          <Icon name="edit" />
        </button>
      </div>
    </>
  );
}
