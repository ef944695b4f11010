import { useEffect, useRef, useState } from 'preact/hooks';
import { keepSearch, keptSearch, type SearchPanel } from './kept-search.ts';

/** What is looked for in a panel, and what changes it. */
export interface Search {
  query: string;
  onQuery: (query: string) => void;
}

/** @returns what is looked for in a panel, as long as the popup is open and a short while longer */
export function useKeptSearch(panel: SearchPanel): Search {
  const [query, setQuery] = useState('');
  const isTouched = useRef(false);
  useEffect(() => {
    keptSearch(panel, Date.now()).then(
      // What is typed meanwhile is newer.
      (kept) => !isTouched.current && kept !== '' && setQuery(kept),
      // Without session storage a search begins empty.
      () => {},
    );
  }, [panel]);
  const onQuery = (next: string) => {
    isTouched.current = true;
    setQuery(next);
    keepSearch(panel, next, Date.now()).catch(() => {});
  };
  return { query, onQuery };
}
