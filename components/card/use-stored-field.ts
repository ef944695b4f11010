import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** How long nothing is typed before what was typed is stored, in milliseconds. */
const PAUSE = 900;

export type StoredState = 'same' | 'typing' | 'stored' | 'failed';

export interface StoredField {
  text: string;
  /** `stored` only where storage has said so. */
  state: StoredState;
  onInput: (text: string) => void;
  /** The field is left: it is stored at once. */
  onLeave: () => void;
}

/**
 * A field that stores what is typed into it after a pause, when it is left, and when it goes.
 * @param value what is stored
 * @param store stores another text; rejects where it could not
 */
export function useStoredField(value: string, store: (text: string) => Promise<unknown>): StoredField {
  const [text, setText] = useState(value);
  const [state, setState] = useState<StoredState>('same');
  const now = useRef({
    text: value,
    stored: value,
    value,
    store,
    isTyping: false,
    isBehind: false,
    last: Promise.resolve(),
  });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  now.current.store = store;
  now.current.value = value;

  // Changed elsewhere, or tidied by storage, while nothing is being typed here: a pause is no end of that.
  const takeOver = useCallback(() => {
    const field = now.current;
    if (!field.isBehind || field.isTyping || field.text !== field.stored) return;
    field.isBehind = false;
    if (field.value === field.stored) return;
    field.text = field.value;
    field.stored = field.value;
    setText(field.value);
  }, []);
  useEffect(() => {
    now.current.isBehind = true;
    takeOver();
  }, [value]);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const field = now.current;
    // One after the other, so that the newest stays.
    field.last = field.last.then(async () => {
      const given = field.text;
      if (given === field.stored) return;
      try {
        await field.store(given);
        field.stored = given;
        if (field.text === given) setState('stored');
        takeOver();
      } catch {
        setState('failed');
      }
    });
  }, []);
  useEffect(() => {
    const life = new AbortController();
    window.addEventListener('pagehide', flush, { signal: life.signal });
    return () => {
      life.abort();
      flush();
    };
  }, [flush]);

  const onInput = (typed: string) => {
    now.current.text = typed;
    now.current.isTyping = true;
    setText(typed);
    setState('typing');
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, PAUSE);
  };
  const onLeave = () => {
    now.current.isTyping = false;
    takeOver();
    flush();
  };
  return { text, state, onInput, onLeave };
}
