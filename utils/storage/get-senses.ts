import type { Entry } from '../terms/entry.ts';
import type { LearningState } from '../terms/learning.ts';
import type { WordRarity } from '../terms/page-words.ts';
import { rankSenses } from '../terms/rank-senses.ts';
import type { Chosen, SenseContext, SenseReason } from '../terms/sense-context.ts';
import type { GlossaryRow } from './database.ts';
import { type GlossaryStore, sharedStore } from './glossary-store.ts';
import { readEntries } from './read-entries.ts';

/** An entry as it is shown among others of the same label. */
export interface SenseView extends Entry {
  /** Empty for the reader's own. */
  glossaryName: string;
  /** Why it stands where it does; null where only the glossaries' priority says so. */
  reason: SenseReason | null;
  /** Where the reader has chosen it: for the page's site, or everywhere. */
  chosen: Chosen;
  /** What the reader has said of knowing it; null where they have said nothing. */
  learning: LearningState | null;
}

/** What senses are ranked by. */
export interface SenseRanking {
  context: SenseContext;
  /** How telling a word is, from 0 to 1. */
  rarity: WordRarity;
}

/**
 * The entries that the reader is shown together: those of glossaries that are on.
 * @param ranking the place where the label stands; without it the reader's own are first, then the others by the
 *   glossaries' priority, and as `ids` has them inside one
 * @returns those that exist, the likeliest first
 */
export function getSenses(
  ids: readonly number[],
  ranking: SenseRanking | null = null,
  { database }: Pick<GlossaryStore, 'database'> = sharedStore,
): Promise<SenseView[]> {
  const { entries, chunks, glossaries, choices, learning } = database;
  return database.transaction('r', entries, chunks, glossaries, choices, learning, async () => {
    const [all, rows, learnt, chosen] = await Promise.all([
      readEntries(ids, database),
      glossaries.toArray(),
      learning.bulkGet([...ids]),
      ranking === null ? [] : choices.where('entry').anyOf(ids).toArray(),
    ]);
    const on = new Map(
      rows.filter(({ state, enabled }) => state === 'ready' && enabled).map((row) => [row.id, row]),
    );
    const states = new Map(learnt.flatMap((row) => (row === undefined ? [] : [[row.entry, row.state]])));
    const shown = (entry: Entry, row: GlossaryRow) => ({
      ...entry,
      glossaryName: row.name,
      learning: states.get(entry.id) ?? null,
    });
    const senses = all
      .filter(({ glossary }) => on.has(glossary))
      .map((entry) => ({ entry, row: on.get(entry.glossary)! }))
      .sort((a, b) => a.row.rank - b.row.rank);
    if (ranking === null)
      return senses.map(({ entry, row }) => ({
        ...shown(entry, row),
        reason: null,
        chosen: null,
      }));
    // An entry that does not say its language is in its glossary's.
    const asked = senses.map(({ entry, row: { rank, lang } }) => ({
      ...entry,
      rank,
      lang: entry.lang ?? lang,
    }));
    const views = new Map(senses.map(({ entry, row }) => [entry.id, shown(entry, row)]));
    return rankSenses(asked, ranking.context, chosen, ranking.rarity).map(({ id, reason, chosen }) => ({
      ...views.get(id)!,
      reason,
      chosen,
    }));
  });
}
