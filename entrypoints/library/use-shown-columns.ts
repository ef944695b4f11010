import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { DEFAULT_COLUMNS, type EntryColumn, parseColumns } from '../../components/entries/entry-columns.ts';

const KEY = 'entryColumns';

/**
 * The columns of the table as the reader has chosen them, in whichever window.
 * @returns them, null until they are read; and what changes and keeps them
 */
export function useShownColumns(onFail: (error: unknown) => void) {
  const [columns, setColumns] = useState<readonly EntryColumn[] | null>(null);
  useEffect(() => {
    let isEnded = false;
    browser.storage.local.get(KEY).then(
      (stored) => {
        if (!isEnded) setColumns(parseColumns(stored[KEY]));
      },
      (error: unknown) => {
        setColumns(DEFAULT_COLUMNS);
        onFail(error);
      },
    );
    return () => {
      isEnded = true;
    };
  }, [onFail]);
  const latest = useRef<readonly EntryColumn[]>(DEFAULT_COLUMNS);
  if (columns !== null) latest.current = columns;
  const change = useCallback(
    (next: (now: readonly EntryColumn[]) => readonly EntryColumn[]) => {
      latest.current = next(latest.current);
      setColumns(latest.current);
      browser.storage.local.set({ [KEY]: latest.current }).catch(onFail);
    },
    [onFail],
  );
  return { columns, change };
}
