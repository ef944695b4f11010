import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EntryBulkBar } from '../../components/entries/EntryBulkBar.tsx';
import { EntryTable } from '../../components/entries/EntryTable.tsx';
import { AS_IT_CAME } from '../../components/entries/table-sort.ts';
import { formatCount } from '../../components/library/amounts.ts';
import { SearchField } from '../../components/SearchField.tsx';
import type { ToastMessage } from '../../components/Toast.tsx';
import { OWN_GLOSSARY } from '../../utils/terms/entry.ts';
import { type EditorStart, startEntry, startNew } from '../popup/editor-start.ts';
import { useEntries } from '../popup/use-entries.ts';
import { useRevision } from '../popup/use-revision.ts';
import { EntryDialog } from './EntryDialog.tsx';
import type { LibrarySource } from './library-source.ts';
import { useEntryActions } from './use-entry-actions.ts';
import { useGlossaries } from './use-glossaries.ts';
import { type AskedEntries, useTableIds } from './use-table-ids.ts';

/** The reader's own glossary, as it came. */
export const OWN_ENTRIES: AskedEntries = { glossary: OWN_GLOSSARY, query: '', sort: AS_IT_CAME };

/** A write of more keeps other pages waiting. */
const MOST_AT_ONCE = 10_000;

/** More rows are higher than what Firefox draws, 17.8 million pixels. */
const MOST_ROWS = 200_000;

interface Props {
  source: LibrarySource;
  asked: AskedEntries;
  onAsk: (asked: AskedEntries) => void;
  onTell: (message: ToastMessage | null) => void;
  onFail: (error: unknown) => void;
}

/** The entries of one glossary: searched, sorted, edited where they stand, and changed by the many. */
export function EntriesPart({ source, asked, onAsk, onTell, onFail }: Props) {
  const { glossaries } = useGlossaries(source, onFail);
  const revision = useRevision();
  const ids = useTableIds(asked, revision, onFail);
  const { entry, want } = useEntries(revision);
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const [editor, setEditor] = useState<EditorStart | null>(null);
  const untick = useCallback(() => setTicked(new Set()), []);

  const open = useCallback(
    (start: EditorStart | Promise<EditorStart | null>) => {
      Promise.resolve(start).then((ready) => {
        if (ready === null) onTell({ text: i18n.t('popupEntryGone') });
        else setEditor(ready);
      }, onFail);
    },
    [onTell, onFail],
  );
  const nameOf = (id: string, name: string) => (id === OWN_GLOSSARY ? i18n.t('cardOwnGlossary') : name);
  const shown = glossaries?.find(({ id }) => id === asked.glossary);
  const { row, bulk } = useEntryActions({
    glossary: asked.glossary,
    name: shown === undefined ? '' : nameOf(shown.id, shown.name),
    ticked,
    onUntick: untick,
    onEdit: useCallback((id: number) => open(startEntry(id)), [open]),
    onTell,
    onFail,
  });
  const tickAll = (isTicked: boolean) => {
    setTicked(new Set(isTicked ? (ids ?? []).slice(0, MOST_AT_ONCE) : []));
    if (isTicked && ids !== null && ids.length > MOST_AT_ONCE)
      onTell({ text: i18n.t('entriesMost', [formatCount(MOST_AT_ONCE)]) });
  };
  return (
    <section class="section" aria-labelledby="entries-heading">
      <h2 class="section-title text" id="entries-heading">
        {i18n.t('entriesTitle')}
      </h2>
      <div class="entries-bar">
        <select
          id="entries-glossary"
          class="input"
          aria-label={i18n.t('entriesGlossary')}
          value={asked.glossary}
          onChange={(event) => {
            untick();
            onAsk({ ...asked, glossary: event.currentTarget.value });
          }}
        >
          {(glossaries ?? []).map(({ id, name, count }) => (
            <option key={id} value={id}>
              {i18n.t('entriesOf', [nameOf(id, name), formatCount(count)])}
            </option>
          ))}
        </select>
        <SearchField
          id="entries-search"
          label={i18n.t('entriesSearch')}
          query={asked.query}
          onQuery={(query) => {
            untick();
            onAsk({ ...asked, query });
          }}
        />
        <button type="button" class="button" onClick={() => open(startNew())}>
          {i18n.t('popupNewEntry')}
        </button>
      </div>
      <p class="entries-count" role="status">
        {ids !== null && i18n.t('popupEntries', ids.length, [formatCount(ids.length)])}
        {ids !== null && ids.length > MOST_ROWS && ` ${i18n.t('entriesFirst', [formatCount(MOST_ROWS)])}`}
      </p>
      {ticked.size > 0 && (
        <EntryBulkBar count={ticked.size} isOwn={asked.glossary === OWN_GLOSSARY} actions={bulk} />
      )}
      {ids !== null && (
        <EntryTable
          // Another search begins at its top.
          key={`${asked.glossary} ${asked.query}`}
          label={i18n.t('entriesTitle')}
          ids={ids.length > MOST_ROWS ? ids.slice(0, MOST_ROWS) : ids}
          entry={entry}
          onVisible={want}
          ticked={ticked}
          onTick={(id, isTicked) =>
            setTicked((now) => new Set(isTicked ? [...now, id] : [...now].filter((one) => one !== id)))
          }
          onTickAll={tickAll}
          sort={asked.sort}
          onSort={(sort) => onAsk({ ...asked, sort })}
          actions={row}
        />
      )}
      {editor !== null && (
        <EntryDialog
          key={editor.key}
          start={editor}
          onOpen={open}
          onClose={() => setEditor(null)}
          onTell={onTell}
          onFail={onFail}
        />
      )}
    </section>
  );
}
