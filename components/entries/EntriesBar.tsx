import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatCount } from '../library/amounts.ts';
import { SearchField } from '../SearchField.tsx';
import type { EntryColumn } from './entry-columns.ts';
import { ShownColumns } from './ShownColumns.tsx';

/** A glossary as the choice names it. */
export interface NamedGlossary {
  id: string;
  name: string;
  count: number;
}

interface Props {
  glossaries: readonly NamedGlossary[];
  /** A glossary's id; null for all. */
  glossary: string | null;
  onGlossary: (id: string | null) => void;
  query: string;
  onQuery: (query: string) => void;
  /** Whether only those are listed that the reader wants to learn, and how many these are in all. */
  isToLearn: boolean;
  toLearnCount: number | null;
  onToLearn: (isOn: boolean) => void;
  columns: readonly EntryColumn[];
  /** Told how they become what they are to be. */
  onColumns: (next: (now: readonly EntryColumn[]) => readonly EntryColumn[]) => void;
  onResetColumns: () => void;
  onNew: () => void;
}

/** Which entries are listed and what is shown of them, and the way to a new one. */
export function EntriesBar(props: Props) {
  const { glossaries, glossary, onGlossary, query, onQuery, isToLearn, toLearnCount, onToLearn } = props;
  const { columns, onColumns, onResetColumns, onNew } = props;
  const [isChoosing, setChoosing] = useState(false);
  const chooser = useRef<HTMLButtonElement>(null);
  const option = (id: string, name: string, count: number) => (
    <option key={id} value={id}>
      {i18n.t('entriesOf', [name, formatCount(count)])}
    </option>
  );
  const all = glossaries.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <div class="entries-bar">
        <select
          id="entries-glossary"
          class="input"
          aria-label={i18n.t('entriesGlossary')}
          value={glossary ?? (glossaries.length === 1 ? glossaries[0]!.id : '')}
          onChange={({ currentTarget: { value } }) => onGlossary(value === '' ? null : value)}
        >
          {glossaries.length > 1 && option('', i18n.t('entriesAllGlossaries'), all)}
          {glossaries.map(({ id, name, count }) => option(id, name, count))}
        </select>
        <SearchField id="entries-search" label={i18n.t('entriesSearch')} query={query} onQuery={onQuery} />
        <div class="entries-buttons">
          <button
            type="button"
            class="button"
            aria-pressed={isToLearn}
            disabled={toLearnCount === null}
            onClick={() => onToLearn(!isToLearn)}
          >
            {i18n.t('learningList')}
            {toLearnCount !== null && <span class="tab-count">{formatCount(toLearnCount)}</span>}
          </button>
          <button
            type="button"
            class="button"
            ref={chooser}
            aria-expanded={isChoosing}
            aria-controls={isChoosing ? 'entries-columns' : undefined}
            onClick={() => setChoosing(!isChoosing)}
          >
            {i18n.t('entriesColumns')}
          </button>
          <button type="button" class="button" onClick={onNew}>
            {i18n.t('popupNewEntry')}
          </button>
        </div>
      </div>
      {isChoosing && (
        <ShownColumns
          id="entries-columns"
          columns={columns}
          onChange={onColumns}
          onReset={onResetColumns}
          onClose={() => {
            setChoosing(false);
            chooser.current?.focus();
          }}
        />
      )}
    </>
  );
}
