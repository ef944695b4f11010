import type { AnchorStatus } from '../quotes/anchor-quotation.ts';
import type { SavedSelector } from '../quotes/saved-quotation.ts';
import { type QuotationStore, sharedQuotations } from './quotation-store.ts';
import { writeQuotations } from './write-quotations.ts';

/** How a quotation was found on its page. */
export interface FoundAnchor {
  id: string;
  status: AnchorStatus;
  /** What was looked for. */
  selector: SavedSelector;
}

/**
 * Keeps how quotations were found when their page was opened, in one write however many they are. Passed over is what is
 * kept already, what was removed meanwhile, and what has been attached to another place since it was looked for.
 * @param now milliseconds since the epoch
 */
export function keepAnchors(
  found: readonly FoundAnchor[],
  store: QuotationStore = sharedQuotations,
  now = Date.now(),
): Promise<void> {
  const { quotations } = store.database;
  return writeQuotations(store, async (changed) => {
    const rows = await quotations.bulkGet(found.map(({ id }) => id));
    const others = rows.flatMap((row, at) => {
      const { status, selector } = found[at]!;
      if (row === undefined || row.anchor?.status === status || !isSame(row.selector, selector)) return [];
      return { ...row, anchor: { status, at: now } };
    });
    await quotations.bulkPut(others);
    changed(others.map(({ id }) => id));
  });
}

function isSame(one: SavedSelector, other: SavedSelector): boolean {
  return one.exact === other.exact && one.start === other.start && one.prefix === other.prefix;
}
