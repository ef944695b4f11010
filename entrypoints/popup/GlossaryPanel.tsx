import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EntryList } from '../../components/entry-list/EntryList.tsx';
import { Notice } from '../../components/Notice.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { listEntryIds } from '../../utils/storage/list-entry-ids.ts';
import { useEntries } from './use-entries.ts';
import type { Search } from './use-kept-search.ts';

interface Props {
  search: Search;
  revision: number | null;
  onOpen: (id: number) => void;
  /** With the term that was searched for and not found. */
  onAdd: (term?: string) => void;
  /** Opens the page where glossaries come in. */
  onLibrary: () => void;
  onFail: (error: unknown) => void;
}

interface Listed {
  query: string;
  ids: readonly number[];
}

/** The reader's glossary, searched as one types. */
export function GlossaryPanel({ search, revision, onOpen, onAdd, onLibrary, onFail }: Props) {
  const { query, onQuery } = search;
  const [listed, setListed] = useState<Listed | null>(null);
  const [focusCount, setFocusCount] = useState(0);
  const { entry, want } = useEntries(revision);

  useEffect(() => {
    const listing = new AbortController();
    listEntryIds({ query, signal: listing.signal }).then(
      (ids) => setListed({ query, ids }),
      (error: unknown) => {
        if (!listing.signal.aborted) onFail(error);
      },
    );
    return () => listing.abort();
  }, [query, revision, onFail]);

  const rows = useMemo(
    () => (listed?.ids ?? []).map((id) => ({ key: String(id), id, count: null })),
    [listed],
  );
  const searched = listed?.query.trim() ?? '';
  return (
    <>
      <div class="search">
        <SearchField
          query={query}
          label={i18n.t('popupSearch')}
          onQuery={onQuery}
          onDown={() => setFocusCount((count) => count + 1)}
          onEnter={() => {
            if (listed?.query === query && rows[0] !== undefined) onOpen(rows[0].id);
          }}
        />
      </div>
      <p class="visually-hidden" role="status">
        {listed !== null && i18n.t('popupEntries', rows.length)}
      </p>
      {listed !== null && rows.length === 0 && searched === '' && (
        <Notice title={i18n.t('popupEmpty')} text={i18n.t('popupEmptyWhy')}>
          <button type="button" class="button" onClick={() => onAdd()}>
            {i18n.t('popupAddFirst')}
          </button>
          <button type="button" class="quiet" onClick={onLibrary}>
            {i18n.t('libraryOffer')}
          </button>
        </Notice>
      )}
      {listed !== null && rows.length === 0 && searched !== '' && (
        <Notice title={i18n.t('popupNothingFound', [searched])}>
          <button type="button" class="button" onClick={() => onAdd(searched)}>
            {i18n.t('popupAddThis', [searched])}
          </button>
        </Notice>
      )}
      {rows.length > 0 && (
        <EntryList
          // Another search begins at its top.
          key={listed?.query}
          label={i18n.t('popupGlossary')}
          rows={rows}
          entry={entry}
          onVisible={want}
          onOpen={onOpen}
          focusCount={focusCount}
        />
      )}
    </>
  );
}
