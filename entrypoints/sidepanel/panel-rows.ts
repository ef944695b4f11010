import type {
  HeadingItem,
  PanelItem,
  PanelPage,
  QuotationItem,
  TermItem,
} from '../../utils/overlay/panel-messages.ts';

/** What of a page is listed. */
export type PanelPart = 'all' | 'terms' | 'quotations';

/** A row of the list; `at` is its item's index, where it has one. */
export type PanelRow = { key: string } & (
  | { kind: 'heading'; at: number; item: HeadingItem }
  | { kind: 'term'; at: number; item: TermItem }
  | { kind: 'quotation'; at: number; item: QuotationItem }
  /** Opens the list of what was saved from this page and is no longer on it. */
  | { kind: 'lost-heading' }
  | { kind: 'lost'; id: string }
);

const SHOWN: Record<PanelPart, ReadonlySet<PanelItem['kind']>> = {
  all: new Set<PanelItem['kind']>(['term', 'quotation']),
  terms: new Set<PanelItem['kind']>(['term']),
  quotations: new Set<PanelItem['kind']>(['quotation']),
};

/** What is left out of a list that the reader has narrowed. */
export interface Narrowing {
  hasItem: (item: TermItem | QuotationItem) => boolean;
  /** The same of a quotation that the page no longer has, by its id. */
  hasLost: (id: string) => boolean;
}

const NOTHING_LEFT_OUT: Narrowing = { hasItem: () => true, hasLost: () => true };

/** @returns the rows in the order of the text, headings only where something that is listed is below them */
export function panelRows(
  { items, orphans }: Pick<PanelPage, 'items' | 'orphans'>,
  part: PanelPart,
  { hasItem, hasLost }: Narrowing = NOTHING_LEFT_OUT,
): PanelRow[] {
  const rows: PanelRow[] = [];
  let heading: PanelRow | null = null;
  for (const [at, item] of items.entries()) {
    const { block, start } = item.place;
    const row = { key: `${item.kind} ${block} ${start}`, kind: item.kind, at, item } as PanelRow;
    if (item.kind === 'heading') heading = row;
    else if (SHOWN[part].has(item.kind) && hasItem(item)) {
      if (heading !== null) rows.push(heading);
      heading = null;
      rows.push(row);
    }
  }
  const lost = part === 'terms' ? [] : orphans.filter(hasLost);
  if (lost.length === 0) return rows;
  rows.push({ key: 'lost', kind: 'lost-heading' });
  for (const id of lost) rows.push({ key: `lost ${id}`, kind: 'lost', id });
  return rows;
}

export interface PanelCounts {
  terms: number;
  quotations: number;
}

/** @returns how many different terms the page has, and how many quotations, those that it no longer has included */
export function panelCounts({ items, orphans }: Pick<PanelPage, 'items' | 'orphans'>): PanelCounts {
  const terms = new Set<string>();
  let quotations = orphans.length;
  for (const item of items) {
    if (item.kind === 'term') terms.add(item.entries.join() || item.text);
    else if (item.kind === 'quotation') quotations++;
  }
  return { terms: terms.size, quotations };
}

/**
 * Which rows show what is in the window.
 * @param view indexes of items, in their order
 * @returns the first and the last of them, or null where there are none
 */
export function rowsInView(
  rows: readonly PanelRow[],
  view: readonly number[],
): { from: number; to: number } | null {
  const seen = new Set(view);
  // A term of a heading may have its first place elsewhere; what is listed first is where the reader is.
  const isSeen = (row: PanelRow) => 'at' in row && seen.has(row.at);
  const from = rows.findIndex(isSeen);
  return from < 0 ? null : { from, to: rows.findLastIndex(isSeen) };
}
