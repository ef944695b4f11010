import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { PanelPage, TermItem } from '../../utils/overlay/panel-messages.ts';
import type { SavedQuotation } from '../../utils/quotes/saved-quotation.ts';
import { getEntries } from '../../utils/storage/get-entries.ts';
import type { Entry } from '../../utils/terms/entry.ts';
import { type LearningOfEntries, useLearning } from '../popup/use-learning.ts';
import { foldWords, hasWords } from './filter-items.ts';
import type { Narrowing } from './panel-rows.ts';

/** How many entries are read at once while what is typed is looked for in them. */
const PART = 500;

export interface PanelNarrowing extends Narrowing {
  query: string;
  setQuery: (query: string) => void;
  onlyNew: boolean;
  setOnlyNew: (isOn: boolean) => void;
  /** How many different terms of the page are new to the reader; null until that is known. */
  newCount: number | null;
  isKnown: (item: TermItem) => boolean;
  learning: LearningOfEntries | null;
}

/**
 * Narrows what is listed of a page to words that are typed and to terms that are new.
 * @param lost what is known of the quotations that the page no longer has
 * @param revision the glossary's
 */
export function useNarrowing(
  page: Pick<PanelPage, 'items'>,
  lost: ReadonlyMap<string, SavedQuotation>,
  revision: number | null,
  onFail: (error: unknown) => void,
): PanelNarrowing {
  const [query, setQuery] = useState('');
  const [onlyNew, setOnlyNew] = useState(false);
  const ids = useEntryIds(page);
  const learning = useLearning(ids, onFail);
  const words = useMemo(() => foldWords(query), [query]);
  const entries = useEntriesOf(words === '' ? NONE : ids, revision);

  const newCount = useMemo(() => {
    if (learning === null) return null;
    const fresh = new Set<string>();
    for (const item of page.items) if (item.kind === 'term' && isNew(item, learning)) fresh.add(keyOf(item));
    return fresh.size;
  }, [page, learning]);
  const narrowing = useMemo(
    (): Narrowing => ({
      hasItem: (item) =>
        (item.kind !== 'term' || !onlyNew || learning === null || isNew(item, learning)) &&
        hasWords(item, words, (id) => entries.get(id)),
      hasLost: (id) => {
        const { selector: { exact } = { exact: '' }, note = '' } = lost.get(id) ?? {};
        return words === '' || foldWords(`${exact}\n${note}`).includes(words);
      },
    }),
    [onlyNew, learning, words, entries, lost],
  );
  return {
    ...narrowing,
    ...{ query, setQuery, onlyNew, setOnlyNew, newCount, learning },
    isKnown: (item) => learning !== null && item.entries.some(learning.isKnown),
  };
}

/** As in the popup: neither known nor met before today. What only the page explains is in no glossary yet. */
function isNew({ entries }: TermItem, { isKnown, isNew: isFresh }: LearningOfEntries): boolean {
  return entries.length === 0 || (!entries.some(isKnown) && entries.some(isFresh));
}

function keyOf({ entries, text }: TermItem): string {
  return entries.join() || text;
}

const NONE: readonly number[] = [];

/** A page tells of itself again and again: the list is another one only where its entries are. */
function useEntryIds({ items }: Pick<PanelPage, 'items'>): readonly number[] {
  const ids = useMemo(
    () => [...new Set(items.flatMap((item) => (item.kind === 'term' ? item.entries : [])))],
    [items],
  );
  const last = useRef(ids);
  if (last.current.join() !== ids.join()) last.current = ids;
  return last.current;
}

/** Reads entries, and anew when glossaries change; what is not read yet is missing. */
function useEntriesOf(ids: readonly number[], revision: number | null): ReadonlyMap<number, Entry> {
  const known = useRef<ReadonlyMap<number, Entry>>(new Map());
  const [, redraw] = useReducer((times: number, _: undefined) => times + 1, 0);
  useEffect(() => {
    const reading = new AbortController();
    const read = async () => {
      const next = new Map<number, Entry>();
      for (let from = 0; from < ids.length; from += PART) {
        for (const entry of await getEntries(ids.slice(from, from + PART))) next.set(entry.id, entry);
        if (reading.signal.aborted) return;
      }
      known.current = next;
      redraw(undefined);
    };
    // Until they are read, and where they can't be, the page's own words are looked through.
    if (ids.length > 0) read().catch(() => {});
    return () => reading.abort();
  }, [ids, revision]);
  return known.current;
}
