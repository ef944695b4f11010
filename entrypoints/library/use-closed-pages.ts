import { useCallback, useState } from 'preact/hooks';

interface Closed {
  /** Whether pages are open. */
  isOpen: boolean;
  /** Those that are the other way round. */
  except: ReadonlySet<string>;
}

/** Keeps which pages are closed in a list of quotations. */
export function useClosedPages() {
  const [closed, setClosed] = useState<Closed>({ isOpen: true, except: new Set() });
  return {
    isOpen: useCallback((page: string) => closed.isOpen !== closed.except.has(page), [closed]),
    toggle: useCallback(
      (page: string) =>
        setClosed(({ isOpen, except }) => {
          const next = new Set(except);
          if (!next.delete(page)) next.add(page);
          return { isOpen, except: next };
        }),
      [],
    ),
    /** Whether that is how pages are, but for some. */
    areOpen: closed.isOpen,
    setAll: (isOpen: boolean) => setClosed({ isOpen, except: new Set() }),
  };
}
