import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ToastMessage } from '../../components/Toast.tsx';
import { ask } from '../../utils/ask.ts';
import { sendMessage } from '../../utils/messages.ts';
import type { QuotationItem } from '../../utils/overlay/panel-messages.ts';
import { removeQuotations } from '../../utils/storage/remove-quotations.ts';
import { tabOf } from './tab-of.ts';

/** How long saving may take, in milliseconds: the page is asked for the words, and they are written. */
const LIMIT = 15_000;

/**
 * Saves quotations of a tab's page. What was saved or taken back shows at once; the page says so a moment later.
 * @param quotations as the page told of them last
 * @returns `savedOf` the id of what is saved of one, or null; `save` saves one, and offers to take it back
 */
export function useSaving(
  tab: number | null,
  quotations: readonly QuotationItem[] | null,
  onDone: (message: ToastMessage) => void,
  onFail: (error: unknown) => void,
) {
  /** Ids by the quotation's place; null where it was taken back. */
  const [changed, setChanged] = useState<ReadonlyMap<string, string | null>>(new Map());
  // A second press may come before anything is drawn anew.
  const busy = useRef(new Set<string>());
  const [, redraw] = useState(0);
  const change = (key: string, id: string | null) => setChanged((all) => new Map(all).set(key, id));

  // Once the page says the same, what it says later counts: it may be deleted elsewhere.
  useEffect(() => {
    setChanged((all) => {
      const told = new Map((quotations ?? []).map((item) => [keyOf(item), item.saved]));
      const open = [...all].filter(([key, id]) => {
        const saved = told.get(key) ?? [];
        return id === null ? saved.length > 0 : !saved.some((one) => one.id === id);
      });
      return open.length === all.size ? all : new Map(open);
    });
  }, [quotations]);

  const savedOf = (item: QuotationItem): string | null => {
    const here = changed.get(keyOf(item));
    return here === undefined ? (item.saved[0]?.id ?? null) : here;
  };
  const store = async (item: QuotationItem) => {
    const { block, start } = item.place;
    const { id: page } = await tabOf(tab);
    const from = { block, start };
    const stored =
      page === undefined ? null : await ask(() => sendMessage('saveFromTab', { tab: page, from }), LIMIT);
    if (stored === null) return onDone({ text: i18n.t('popupPlaceGone') });
    const key = keyOf(item);
    change(key, stored.id);
    // What was there before is nothing to take away.
    if (!stored.isNew) return onDone({ text: i18n.t('popupQuoteSaved') });
    const takeBack = async () => {
      await removeQuotations([stored.id]);
      change(key, null);
      onDone({ text: i18n.t('panelRemoved') });
    };
    onDone({
      text: i18n.t('popupQuoteSaved'),
      action: { label: i18n.t('popupUndo'), run: () => void takeBack().catch(onFail) },
    });
  };
  const save = (item: QuotationItem) => {
    const key = keyOf(item);
    if (busy.current.has(key)) return;
    busy.current.add(key);
    redraw((times) => times + 1);
    void store(item)
      .catch(onFail)
      .finally(() => {
        busy.current.delete(key);
        redraw((times) => times + 1);
      });
  };
  return { savedOf, isBusy: (item: QuotationItem) => busy.current.has(keyOf(item)), save };
}

/** @returns what tells a quotation of a page from its others */
export function keyOf({ place }: QuotationItem): string {
  return `${place.block}:${place.start}`;
}
