import { browser } from 'wxt/browser';

/** The panels in which one searches. */
export type SearchPanel = 'glossary' | 'quotations';

type Area = Pick<typeof browser.storage.session, 'get' | 'set'>;

/** A popup that is opened later than this begins anew, in milliseconds. */
export const KEPT_FOR = 5 * 60_000;

const keyOf = (panel: SearchPanel) => `search:${panel}`;

/**
 * Keeps what is looked for in a panel, so that a popup that was closed by a press beside it loses nothing.
 * @param at milliseconds since the epoch
 */
export function keepSearch(
  panel: SearchPanel,
  query: string,
  at: number,
  area: Area = browser.storage.session,
): Promise<void> {
  return area.set({ [keyOf(panel)]: { query, at } });
}

/**
 * @param now milliseconds since the epoch
 * @returns what was looked for a short while ago, or ''
 */
export async function keptSearch(
  panel: SearchPanel,
  now: number,
  area: Area = browser.storage.session,
): Promise<string> {
  const stored = (await area.get(keyOf(panel)))[keyOf(panel)] as Partial<{
    query: unknown;
    at: unknown;
  }> | null;
  const { query, at } = stored ?? {};
  return typeof query === 'string' && typeof at === 'number' && now - at < KEPT_FOR ? query : '';
}
