import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageContext, TermSubject, TermWords } from '../../utils/overlay/card-messages.ts';
import { isEmptyView, type TermView } from '../card/card-view.ts';
import { EntrySource } from '../card/entry-source.ts';

interface Shown {
  view: TermView;
  /** Whether there is something beneath it to go back to. */
  canGoBack: boolean;
  back: () => void;
  /** Shows other words upon those that are shown. */
  follow: (words: TermWords) => void;
  /** The same of a word in a definition, which has nothing of the page round it but the site. */
  followTerm: (text: string, entries: readonly number[]) => void;
  /** The order of the senses may be another now. */
  reorder: () => Promise<void>;
}

/**
 * What is to be shown of a term, with what glossaries say of it; it follows them as they change.
 * @param subject null until it is known
 * @param changes another value has the glossaries read again
 * @returns null until they are read; what can't be read just now stays as it was
 */
export function useTermView(
  subject: TermSubject | null,
  page: Pick<PageContext, 'host'> | null,
  changes: unknown,
): Shown | null {
  const [source] = useState(() => new EntrySource());
  const [above, setAbove] = useState<readonly TermWords[]>([]);
  const [view, setView] = useState<TermView | null>(null);
  const words = above.at(-1) ?? subject;
  const latest = useRef(0);
  const read = useCallback(async () => {
    if (words === null) return;
    const mine = ++latest.current;
    source.forget();
    const entries = await source.get(words.entries, words.context).catch(() => null);
    if (mine !== latest.current) return;
    setView((now) => {
      const kept = entries ?? (now?.ids === words.entries ? now.entries : []);
      const next: TermView = {
        kind: 'term',
        text: words.text,
        lang: isSubject(words) ? words.lang : null,
        definitions: words.definitions,
        places: words.places,
        context: words.context,
        suggestion: null,
        compound: isSubject(words) ? words.compound : null,
        ids: words.entries,
        entries: kept,
        lookups: [],
        request: 0,
        position: null,
      };
      return isEmptyView(next) ? now : next;
    });
  }, [words, source]);
  useEffect(() => void read(), [read, changes]);
  if (view === null) return null;
  const follow = (next: TermWords) => setAbove((all) => [...all, next]);
  return {
    view,
    canGoBack: above.length > 0,
    back: () => setAbove((all) => all.slice(0, -1)),
    follow,
    followTerm: (text, entries) => {
      const context = {
        host: page?.host ?? '',
        lang: null,
        words: [],
        nearby: '',
        definitions: [],
        named: [],
      };
      follow({ text, entries, definitions: [], places: [], context });
    },
    reorder: read,
  };
}

/** What stands on the page itself, and is not the words of a definition or of a compound. */
function isSubject(words: TermWords | TermSubject): words is TermSubject {
  return 'kind' in words;
}
