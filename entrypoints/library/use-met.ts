import { useEffect, useState } from 'preact/hooks';
import { type MetRange, type MetSpan, metSpans } from '../../utils/overview/met-spans.ts';
import { getEntries } from '../../utils/storage/get-entries.ts';
import { listMetDays, readMetSince } from '../../utils/storage/read-met.ts';
import { dayOf } from '../../utils/terms/met-term.ts';

/** How many of the most met terms are shown. */
const SHOWN = 8;
/** How many are read: some may be of entries that are gone. */
const READ = 40;

/** What was met in a range of time. */
export interface MetFacts {
  range: MetRange;
  spans: MetSpan[];
  /** How many terms, and how many of them for the first time. */
  met: number;
  fresh: number;
  most: { entry: number; term: string; lang: string | null; days: number }[];
  /** Whether nothing was met ever. */
  isEmpty: boolean;
}

/** @returns what was met, null until it is read; it is read again when the page is looked at again */
export function useMet(range: MetRange, onFail: (error: unknown) => void): MetFacts | null {
  const [facts, setFacts] = useState<MetFacts | null>(null);
  useEffect(() => {
    const open = new AbortController();
    const { signal } = open;
    const read = () =>
      readFacts(range).then((now) => {
        if (!signal.aborted) setFacts(now);
      }, onFail);
    const look = () => {
      if (document.visibilityState === 'visible') void read();
    };
    document.addEventListener('visibilitychange', look, { signal });
    void read();
    return () => open.abort();
  }, [range, onFail]);
  return facts;
}

async function readFacts(range: MetRange): Promise<MetFacts> {
  const days = await listMetDays();
  const spans = metSpans(days, range, dayOf(new Date()));
  const { met, fresh, most } = await readMetSince(spans[0]!.first, READ);
  const byEntry = new Map(most.map((row) => [row.entry, row]));
  const entries = await getEntries(most.map(({ entry }) => entry));
  const named = entries.slice(0, SHOWN).map(({ id, term, lang }) => {
    return { entry: id, term, lang, days: byEntry.get(id)!.days };
  });
  return { range, spans, met, fresh, most: named, isEmpty: days.length === 0 };
}
