import { useCallback, useMemo, useRef, useState } from 'preact/hooks';

/** Which rows are unfolded. */
export interface Unfolded {
  keys: ReadonlySet<string>;
  toggle: (key: string, isOpen: boolean) => void;
  /** How high each of them is, in CSS pixels, as far as that is known. */
  heights: ReadonlyMap<string, number>;
  setHeight: (key: string, height: number) => void;
}

interface State {
  page: string;
  keys: ReadonlySet<string>;
  heights: ReadonlyMap<string, number>;
}

/**
 * Keeps which rows of a page are unfolded, whichever of its parts is listed.
 * @param page its address; another page has nothing unfolded
 */
export function useUnfolded(page: string): Unfolded {
  const address = page.replace(/#.*$/su, '');
  const [state, setState] = useState<State>({ page: address, keys: new Set(), heights: new Map() });
  const nothing = useRef<State>({ page: '', keys: new Set(), heights: new Map() });
  const shown = state.page === address ? state : nothing.current;
  const change = useCallback(
    (next: (now: State) => State) => {
      setState((now) =>
        next(now.page === address ? now : { page: address, keys: new Set(), heights: new Map() }),
      );
    },
    [address],
  );
  const toggle = useCallback(
    (key: string, isOpen: boolean) =>
      change((now) => {
        const keys = new Set(now.keys);
        if (isOpen) keys.add(key);
        else keys.delete(key);
        return { ...now, keys };
      }),
    [change],
  );
  const setHeight = useCallback(
    (key: string, height: number) =>
      change((now) =>
        now.heights.get(key) === height ? now : { ...now, heights: new Map(now.heights).set(key, height) },
      ),
    [change],
  );
  return useMemo(
    () => ({ keys: shown.keys, heights: shown.heights, toggle, setHeight }),
    [shown, toggle, setHeight],
  );
}
