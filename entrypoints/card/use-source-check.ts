import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CheckState } from '../../components/card/CheckPart.tsx';
import { ask } from '../../utils/ask.ts';
import { sendMessage } from '../../utils/messages.ts';
import { comparedWords } from '../../utils/quotes/check-changes.ts';
import type { Source } from '../../utils/sources/fetch-source.ts';

/** A source may take this long, in milliseconds: longer than the background itself waits for it. */
const LIMIT = 25_000;

/** Words that are to be compared with their source. */
export interface ToCheck {
  words: string;
  lang: string | null;
  url: string;
  /** The address of the page that quotes them. */
  page: string;
}

export interface RunningCheck {
  state: CheckState;
  /** When the source was published, as far as it says; ISO 8601. */
  published: string | null;
  start: () => void;
  cancel: () => void;
}

/** Checks a quotation against its source, one check at a time. */
export function useSourceCheck(what: ToCheck | null): RunningCheck {
  const [state, setState] = useState<CheckState>({ step: 'none' });
  const [published, setPublished] = useState<string | null>(null);
  const running = useRef(new AbortController());
  useEffect(() => () => running.current.abort(), []);

  const run = async ({ words, lang, url, page }: ToCheck, signal: AbortSignal) => {
    const tell = (next: CheckState) => {
      if (!signal.aborted) setState(next);
    };
    tell({ step: 'fetching' });
    const fetched = await sourceOf(url, page, signal, () => tell({ step: 'asking' }));
    if ('problem' in fetched) return tell({ step: 'problem', ...fetched });
    tell({ step: 'comparing' });
    const [{ compareWithSource }, { passageLink }] = await Promise.all([
      import('./compare-with-source.ts'),
      import('./quote-texts.ts'),
    ]);
    const { source } = fetched;
    const found = compareWithSource(words, source, lang, new DOMParser());
    if (signal.aborted) return;
    if (found === null) return tell({ step: 'problem', problem: 'no-text' });
    const { text, comparison } = found;
    const { status, similarity, start, end, changes } = comparison;
    setPublished(found.published);
    tell({
      step: 'done',
      check: { status, similarity, url: source.url, at: Date.now(), ...comparedWords(comparison, text) },
      changes,
      passage:
        start === null || end === null
          ? source.url
          : passageLink(source.url, text.slice(start, end), found.lang, roundIn(text, start, end), text),
    });
  };
  const start = () => {
    if (what === null) return;
    running.current.abort();
    const now = new AbortController();
    running.current = now;
    run(what, now.signal).catch(() => {
      if (!now.signal.aborted) setState({ step: 'problem', problem: 'failed' });
    });
  };
  const cancel = () => {
    running.current.abort();
    setState({ step: 'none' });
  };
  return { state, published, start, cancel };
}

/** How much of what stands round the words in the source is looked at, in UTF-16 units. */
const AROUND = 64;

function roundIn(text: string, start: number, end: number) {
  return { prefix: text.slice(Math.max(0, start - AROUND), start), suffix: text.slice(end, end + AROUND) };
}

type Fetched =
  | { source: Source }
  | { problem: Exclude<Extract<CheckState, { step: 'problem' }>['problem'], 'no-text'>; status?: number };

/** Gets the source; where the browser keeps the extension from its site the reader is asked in a window. */
async function sourceOf(
  url: string,
  page: string,
  signal: AbortSignal,
  onAsking: () => void,
): Promise<Fetched> {
  const get = async () => {
    const id = crypto.randomUUID();
    const answered = new AbortController();
    // Given up, it is not read any further, which the background cannot see by itself.
    signal.addEventListener('abort', () => void sendMessage('endFetch', id).catch(() => {}), {
      signal: answered.signal,
    });
    try {
      return await ask(() => sendMessage('fetchSource', { id, url, page }), LIMIT, signal);
    } finally {
      answered.abort();
    }
  };
  const first = await get();
  if (!('problem' in first) || first.problem !== 'not-allowed') return first;
  onAsking();
  const waiting = new AbortController();
  try {
    const allowed = untilAllowed(url, AbortSignal.any([signal, waiting.signal]));
    await Promise.all([allowed, ask(() => sendMessage('askForSite', url), LIMIT, signal)]);
  } finally {
    // Where no window could be opened nobody will allow it.
    waiting.abort();
  }
  return get();
}

function untilAllowed(url: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const { protocol, hostname } = new URL(url);
    const origins = [`${protocol}//${hostname}/*`];
    const look = () =>
      void browser.permissions.contains({ origins }).then((isAllowed) => {
        if (!isAllowed) return;
        browser.permissions.onAdded.removeListener(look);
        resolve();
      });
    browser.permissions.onAdded.addListener(look);
    signal.addEventListener('abort', () => {
      browser.permissions.onAdded.removeListener(look);
      reject(signal.reason);
    });
  });
}
