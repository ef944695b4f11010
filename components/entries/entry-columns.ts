/** Which columns a table of entries has besides the term, which is always the first. */

/** In the order in which they stand until the reader says otherwise. */
export const COLUMN_IDS = [
  'reading',
  'aliases',
  'definition',
  'tags',
  'glossary',
  'lang',
  'sources',
  'sites',
  'learning',
  'met',
  'created',
  'updated',
] as const;

export type ColumnId = (typeof COLUMN_IDS)[number];

/** A column, whether it is shown or not: it keeps its place while it is hidden. */
export interface EntryColumn {
  id: ColumnId;
  isShown: boolean;
}

export const DEFAULT_COLUMNS: readonly EntryColumn[] = COLUMN_IDS.map((id) => ({
  id,
  isShown: ['definition', 'tags', 'glossary', 'updated'].includes(id),
}));

/** How wide each is at least, in rem, and which share of the rest it takes. */
const WIDTHS: Readonly<Record<ColumnId | 'term', readonly [least: number, share: number]>> = {
  term: [7, 3],
  reading: [6, 2],
  aliases: [6, 2],
  definition: [10, 6],
  tags: [5, 2],
  glossary: [7, 3],
  lang: [5, 1],
  sources: [7, 2],
  sites: [6, 2],
  learning: [5, 0],
  met: [5, 0],
  created: [7, 0],
  updated: [7, 0],
};
/** The box to tick, the pencil, and the gaps round each column, in rem. */
const EDGE = 2;
const GAP = 0.5;

/**
 * Columns out of whatever is stored.
 * @returns all columns, each once; those that are not stored stand where they stand by default, as far as that goes
 */
export function parseColumns(stored: unknown): EntryColumn[] {
  const list: unknown[] = Array.isArray(stored) ? stored : [];
  const columns = new Map<ColumnId, EntryColumn>();
  for (const one of list as Partial<Record<keyof EntryColumn, unknown> | null>[]) {
    const id = COLUMN_IDS.find((known) => known === one?.id);
    if (id !== undefined && typeof one?.isShown === 'boolean') columns.set(id, { id, isShown: one.isShown });
  }
  const missing = DEFAULT_COLUMNS.filter(({ id }) => !columns.has(id));
  return [...columns.values(), ...missing];
}

/**
 * @param isOneGlossary whether all entries are of one: then that is not said of each
 * @returns the columns that are drawn, in their order
 */
export function shownColumns(columns: readonly EntryColumn[], isOneGlossary: boolean): ColumnId[] {
  return columns.flatMap(({ id, isShown }) => (isShown && !(isOneGlossary && id === 'glossary') ? [id] : []));
}

/** @returns the columns with one of them so many places further on, as far as there are places */
export function moveColumn(columns: readonly EntryColumn[], id: ColumnId, steps: number): EntryColumn[] {
  const from = columns.findIndex((column) => column.id === id);
  const to = Math.min(columns.length - 1, Math.max(0, from + steps));
  return columns.toSpliced(from, 1).toSpliced(to, 0, columns[from]!);
}

/** @returns the tracks of a row as `grid-template-columns` has them, and how wide it is at least, in rem */
export function rowTracks(shown: readonly ColumnId[]): { tracks: string; least: number } {
  const widths = ['term' as const, ...shown].map((id) => WIDTHS[id]);
  const tracks = widths.map(([least, share]) =>
    share === 0 ? `${least}rem` : `minmax(${least}rem, ${share}fr)`,
  );
  return {
    tracks: [`${EDGE}rem`, ...tracks, `${EDGE}rem`].join(' '),
    least: widths.reduce((sum, [least]) => sum + least + GAP, 2 * EDGE + GAP),
  };
}
