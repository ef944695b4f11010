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
  const now = useRef({ text: value, stored: value, store, last: Promise.resolve() });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  now.current.store = store;

  // Changed elsewhere while nothing is being typed here.
  useEffect(() => {
    const field = now.current;
    if (field.text !== field.stored || value === field.stored) return;
    field.text = value;
    field.stored = value;
    setText(value);
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
      } catch {
        setState('failed');
      }
    });
  }, []);
  useEffect(() => flush, [flush]);

  const onInput = (typed: string) => {
    now.current.text = typed;
    setText(typed);
    setState('typing');
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, PAUSE);
  };
  return { text, state, onInput, onLeave: flush };
}
