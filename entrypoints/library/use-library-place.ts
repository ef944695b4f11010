import { useEffect, useState } from 'preact/hooks';
import { type LibraryPlace, libraryHash, libraryPlace } from './library-hash.ts';

/** @returns what the address asks for, and what goes elsewhere */
export function useLibraryPlace(): [LibraryPlace, (place: LibraryPlace) => void] {
  const [place, setPlace] = useState(() => libraryPlace(location.hash));
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('hashchange', () => setPlace(libraryPlace(location.hash)), { signal });
    return () => listening.abort();
  }, []);
  const go = (next: LibraryPlace) => {
    history.replaceState(null, '', libraryHash(next));
    setPlace(next);
  };
  return [place, go];
}
