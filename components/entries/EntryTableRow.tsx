import { i18n } from '#i18n';
import type { Entry } from '../../utils/terms/entry.ts';
import { checkEntry } from '../../utils/terms/entry-schema.ts';
import { type FormValues, inputOf, valuesOf } from '../form/form-values.ts';
import { problemAt } from '../form/problem-at.ts';
import { Icon } from '../Icon.tsx';
import { InPlaceField } from '../quotations/InPlaceField.tsx';
import { shortDate } from '../short-date.ts';
import { textLang } from '../text-lang.ts';

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
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
  actions: RowActions;
}

type Column = 'term' | 'definition' | 'tags';

/** An entry in the table: its term, definition and tags are edited where they stand. */
export function EntryTableRow({ id, entry, isTicked, onTick, actions }: Props) {
  if (entry === undefined) return null;
  const values = valuesOf(entry);
  const field = (column: Column, name: string, lang: string | undefined) => (
    <div role="cell" class={`entry-cell is-${column}`}>
      <InPlaceField
        id={`${column}-${id}`}
        label={`${name}: ${entry.term}`}
        value={values[column]}
        placeholder={column === 'tags' ? '' : name}
        lang={lang}
        isMultiline={column === 'definition'}
        problemOf={(text) => problemAt(checkEntry(inputOf({ ...values, [column]: text })).problems, column)}
        onSave={(text) => actions.onChange(entry, { [column]: text })}
      />
      {column === 'term' && entry.reading !== null && (
        <span class="entry-cell-reading" lang={textLang(entry.reading, entry.lang)}>
          {entry.reading}
        </span>
      )}
    </div>
  );
  return (
    <>
      <div role="cell">
        <label class="tick">
          <input
            type="checkbox"
            checked={isTicked}
            onChange={(event) => onTick(event.currentTarget.checked)}
          />
          <span class="visually-hidden">{i18n.t('entriesTick', [entry.term])}</span>
        </label>
      </div>
      {field('term', i18n.t('popupTerm'), textLang(entry.term, entry.lang))}
      {field('definition', i18n.t('popupDefinition'), textLang(entry.definition, entry.lang))}
      {field('tags', i18n.t('popupTags'), undefined)}
      <div role="cell" class="entry-cell-date">
        {shortDate(entry.updated)}
      </div>
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
