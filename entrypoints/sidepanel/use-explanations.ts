import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import { firstLine } from '../../components/entry-list/first-line.ts';
import { ask } from '../../utils/ask.ts';
import { sendMessage } from '../../utils/messages.ts';
import type { TermItem } from '../../utils/overlay/panel-messages.ts';
import { getEntries } from '../../utils/storage/get-entries.ts';
import type { Entry } from '../../utils/terms/entry.ts';

/** What a glossary says of a term, in a line. */
export interface Explanation {
  term: string;
  reading: string | null;
  /** Empty where there is none yet. */
  definition: string;
  lang: string | null;
}

/** By what an answer is kept: with several entries the likeliest one depends on the place. */
function keyIn(page: string, { entries, place }: TermItem): string {
  return entries.length === 1
    ? String(entries[0])
    : `${entries.join()} ${place.block} ${place.start} ${page}`;
}

/**
 * Reads what the reader's glossaries say of terms as the list comes to them, and anew when they change; until then
 * the old answers stand. They come from storage to the panel and never through the page.
 * @param tab whose page the terms are on: it tells what stands round a term that has several senses
 * @param page its address
 * @returns `explain` gives what has been read: null where there is no entry; `want` has the others read
 */
export function useExplanations(tab: number | null, page: string, revision: number | null) {
  const keyOf = useCallback((item: TermItem) => keyIn(page, item), [page]);
  const known = useRef(new Map<string, Explanation | null>());
  const wanted = useRef<readonly TermItem[]>([]);
  const [, redraw] = useReducer((times: number, _: undefined) => times + 1, 0);

  const read = useCallback(
    async (items: readonly TermItem[]) => {
      const single = items.filter(({ entries }) => entries.length === 1);
      const several = items.filter(({ entries }) => entries.length > 1);
      const found = new Map(
        (await getEntries(single.map(({ entries }) => entries[0]!))).map((one) => [one.id, one]),
      );
      for (const item of single) known.current.set(keyOf(item), explanation(found.get(item.entries[0]!)));
      if (single.length > 0) redraw(undefined);
      if (several.length === 0) return;
      await Promise.all(
        several.map(async (item) => known.current.set(keyOf(item), explanation(await likeliest(tab, item)))),
      );
      redraw(undefined);
    },
    [tab, keyOf],
  );
  const want = useCallback(
    (items: readonly TermItem[]) => {
      wanted.current = items.filter(({ entries }) => entries.length > 0);
      const missing = wanted.current.filter((item) => !known.current.has(keyOf(item)));
      if (missing.length > 0) read(missing).catch(() => {});
    },
    [read, keyOf],
  );
  useEffect(() => {
    const visible = new Set(wanted.current.map(keyOf));
    for (const key of known.current.keys()) if (!visible.has(key)) known.current.delete(key);
    if (wanted.current.length > 0) read(wanted.current).catch(() => {});
  }, [revision, read, keyOf]);

  return { explain: (item: TermItem) => known.current.get(keyOf(item)), want };
}

/** The entry that the card would show first there. */
async function likeliest(tab: number | null, { entries, place }: TermItem): Promise<Entry | undefined> {
  const at = { block: place.block, offset: place.start };
  const context =
    tab === null
      ? null
      : await ask(() => sendMessage('senseContext', at, { tabId: tab, frameId: 0 })).catch(() => null);
  return (await ask(() => sendMessage('entries', { ids: entries, context })))[0];
}

function explanation(entry: Entry | undefined): Explanation | null {
  if (entry === undefined) return null;
  const { term, reading, definition, lang } = entry;
  return { term, reading, lang, definition: firstLine(definition) };
}
