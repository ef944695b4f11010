import { useCallback, useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { EntriesBar } from '../../components/entries/EntriesBar.tsx';
import { EntryBulkBar } from '../../components/entries/EntryBulkBar.tsx';
import { EntryTable } from '../../components/entries/EntryTable.tsx';
import { DEFAULT_COLUMNS, shownColumns } from '../../components/entries/entry-columns.ts';
import { ToLearnOffer } from '../../components/entries/ToLearnOffer.tsx';
import { AS_IT_CAME } from '../../components/entries/table-sort.ts';
import { formatCount } from '../../components/library/amounts.ts';
import { rangeBetween } from '../../components/range-between.ts';
import type { ToastMessage } from '../../components/Toast.tsx';
import { useTicks } from '../../components/use-ticks.ts';
import { isInChunk } from '../../utils/storage/entry-chunk.ts';
import { OWN_GLOSSARY } from '../../utils/terms/entry.ts';
import { startEntry, startNew } from '../popup/editor-start.ts';
import { useEntries } from '../popup/use-entries.ts';
import { useRevision } from '../popup/use-revision.ts';
import { exportGlossary } from './export-job.ts';
import type { LibrarySource } from './library-source.ts';
import { saveFile } from './save-file.ts';
import { useEntryActions } from './use-entry-actions.ts';
import { useEntryDialog } from './use-entry-dialog.tsx';
import { useEntryFacts } from './use-entry-facts.ts';
import { useEscape } from './use-escape.ts';
import { useGlossaries } from './use-glossaries.ts';
import { useShownColumns } from './use-shown-columns.ts';
import { type AskedEntries, useTableIds } from './use-table-ids.ts';
import { useToLearn } from './use-to-learn.ts';

/** All glossaries, as their entries came. */
export const ALL_ENTRIES: AskedEntries = { glossary: null, query: '', isToLearn: false, sort: AS_IT_CAME };

/** A write of more keeps other pages waiting. */
const MOST_AT_ONCE = 10_000;

/** More rows are higher than what Firefox draws, 17.8 million pixels. */
const MOST_ROWS = 200_000;

interface Props {
  source: LibrarySource;
  asked: AskedEntries;
  onAsk: (asked: AskedEntries) => void;
  /** The number of an entry that the address asks for: it is opened. */
  opened: number | undefined;
  /** That entry is closed again. */
  onOpenedClosed: () => void;
  onTell: (message: ToastMessage | null) => void;
  onFail: (error: unknown) => void;
}

/** The entries of one glossary or of all: searched, sorted, edited where they stand, and changed by the many. */
export function EntriesPart(props: Props) {
  const { source, asked, onAsk, opened, onOpenedClosed, onTell, onFail } = props;
  const { glossaries } = useGlossaries(source, onFail);
  const named = (glossaries ?? []).map(({ id, name, count }) => ({
    ...{ id, count },
    name: id === OWN_GLOSSARY ? i18n.t('cardOwnGlossary') : name,
  }));
  const nameOf = (id: string) => named.find((one) => one.id === id)?.name ?? '';
  // The one that was shown may have been removed meanwhile.
  const isGone = glossaries !== null && named.every(({ id }) => id !== asked.glossary);
  const glossary = isGone ? null : asked.glossary;
  const revision = useRevision();
  const toLearn = useToLearn(onFail);
  const { ids, isListing } = useTableIds({ ...asked, glossary }, toLearn, revision, onFail);
  const { entry, want } = useEntries(revision);
  const { columns, change: changeColumns } = useShownColumns(onFail);
  const shown = shownColumns(columns ?? [], glossary !== null || named.length < 2);
  const { facts, want: wantFacts } = useEntryFacts(
    shown.includes('learning') || shown.includes('met'),
    onFail,
  );
  const ticked = useTicks<number>();
  const anchor = useRef<number | null>(null);
  const onClosed = () => {
    if (opened !== undefined) onOpenedClosed();
  };
  const { open, dialog } = useEntryDialog({ onTell, onFail, onClosed });
  useEffect(() => {
    if (opened !== undefined) open(startEntry(opened));
  }, [opened, open]);
  const { row, bulk } = useEntryActions({
    glossary,
    name: glossary === null ? i18n.t('entriesTitle') : nameOf(glossary),
    ticked,
    onEdit: useCallback((id: number) => open(startEntry(id)), [open]),
    onTell,
    onFail,
  });
  useEscape(ticked.size > 0 && dialog === null ? bulk.onUntick : null);
  const ask = (next: AskedEntries) => {
    ticked.replace([]);
    onAsk(next);
  };
  const tick = (id: number, isTicked: boolean, isRange: boolean) => {
    const range = isRange ? rangeBetween(ids ?? [], anchor.current, id) : [id];
    const room = MOST_AT_ONCE - ticked.size;
    ticked.set(isTicked ? range.slice(0, Math.max(0, room)) : range, isTicked);
    anchor.current = id;
    if (isTicked && range.length > room) onTell({ text: i18n.t('entriesMost', [formatCount(MOST_AT_ONCE)]) });
  };
  const tickAll = (isTicked: boolean) => {
    ticked.replace(isTicked ? (ids ?? []).slice(0, MOST_AT_ONCE) : []);
    if (isTicked && ids !== null && ids.length > MOST_AT_ONCE)
      onTell({ text: i18n.t('entriesMost', [formatCount(MOST_AT_ONCE)]) });
  };
  const canTickMore = ticked.size < Math.min(ids?.length ?? 0, MOST_AT_ONCE);
  return (
    <section class="section entries-part" aria-labelledby="entries-heading">
      <h2 class="section-title text" id="entries-heading">
        {i18n.t('entriesTitle')}
      </h2>
      <EntriesBar
        glossaries={named}
        glossary={glossary}
        onGlossary={(id) => ask({ ...asked, glossary: id })}
        query={asked.query}
        onQuery={(query) => ask({ ...asked, query })}
        isToLearn={asked.isToLearn}
        toLearnCount={toLearn?.size ?? null}
        onToLearn={(isToLearn) => ask({ ...asked, isToLearn })}
        columns={columns ?? DEFAULT_COLUMNS}
        onColumns={changeColumns}
        onResetColumns={() => {
          const before = columns ?? DEFAULT_COLUMNS;
          changeColumns(() => DEFAULT_COLUMNS);
          const run = () => {
            onTell(null);
            changeColumns(() => before);
          };
          onTell({ text: i18n.t('entriesColumnsWereReset'), action: { label: i18n.t('popupUndo'), run } });
        }}
        onNew={() => open(startNew())}
      />
      <p class="entries-count" role="status">
        {ids !== null && i18n.t('popupEntries', ids.length, [formatCount(ids.length)])}
        {ids !== null && ids.length > MOST_ROWS && ` · ${i18n.t('entriesFirst', [formatCount(MOST_ROWS)])}`}
        {isListing && (
          <span class="entries-listing" aria-hidden="true">
            {i18n.t('entriesListing')}
          </span>
        )}
      </p>
      {asked.isToLearn && ids !== null && (
        <ToLearnOffer
          isEmpty={ids.length === 0 && asked.query === ''}
          onExport={
            ids.length === 0
              ? null
              : () => {
                  const name = glossary === null ? i18n.t('learningDeck') : nameOf(glossary);
                  exportGlossary(null, 'anki-to-learn', name, [...ids]).then((file) => {
                    saveFile(new Blob([file.content]), file.name);
                    onTell({ text: i18n.t('libraryExported', [file.name]) });
                  }, onFail);
                }
          }
        />
      )}
      {ticked.size > 0 && (
        <EntryBulkBar
          count={ticked.size}
          isOwn={!ticked.ids().some(isInChunk)}
          actions={bulk}
          onTickAll={canTickMore ? () => tickAll(true) : null}
        />
      )}
      {ids !== null && columns !== null && (
        <EntryTable
          isBusy={isListing}
          // Another search begins at its top.
          key={`${glossary} ${asked.isToLearn} ${asked.query}`}
          label={i18n.t('entriesTitle')}
          ids={ids.length > MOST_ROWS ? ids.slice(0, MOST_ROWS) : ids}
          entry={entry}
          onVisible={(visible) => {
            want(visible);
            wantFacts(visible);
          }}
          columns={shown}
          glossaryName={nameOf}
          facts={facts}
          ticked={ticked}
          onTick={tick}
          onTickAll={tickAll}
          sort={asked.sort}
          onSort={(sort) => onAsk({ ...asked, sort })}
          actions={row}
        />
      )}
      {dialog}
    </section>
  );
}
