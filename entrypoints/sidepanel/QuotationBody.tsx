import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { QuotationItem } from '../../utils/overlay/panel-messages.ts';
import { removeQuotations, restoreQuotations } from '../../utils/storage/remove-quotations.ts';
import type { QuoteView } from '../card/card-view.ts';
import { QuoteCard } from '../card/QuoteCard.tsx';
import type { BodyActions } from './body-actions.ts';
import { useSavedQuotations } from './use-saved-quotations.ts';
import { useSubject } from './use-subject.ts';

interface Props extends BodyActions {
  /** Null where it is one that the page no longer has. */
  place: QuotationItem['place'] | null;
  /** Whether the page itself quotes it. */
  isQuoted: boolean;
  saved: QuotationItem['saved'];
}

const NO_PAGE = { url: '', title: '', host: '', href: '', sentence: '', canReturn: false };

/** All there is to a quotation: its source, what the reader keeps of it, whether it is faithful. */
export function QuotationBody({ place, isQuoted, saved, tab, onDone, onFail }: Props) {
  const ids = saved.map(({ id }) => id);
  const { block, start } = place ?? { block: 0, start: 0 };
  const found = useSubject(
    place === null ? null : tab,
    { kind: 'quotation', block, start, isQuoted, saved: ids },
    JSON.stringify(saved),
  );
  const quotations = useSavedQuotations(ids);
  const view = useMemo((): QuoteView | null => {
    if (found === null || quotations === null) return null;
    const rest = { quotations, request: 0, position: null };
    if (found !== 'gone' && found.subject.kind === 'quote') return { ...found.subject, ...rest };
    if (quotations.length === 0) return null;
    const here = saved.map(({ id, status }) => ({ id, status, now: '' }));
    return {
      ...{ kind: 'quote', quote: null, from: null, saved: here, isJustSaved: false, orphans: [], lang: null },
      ...rest,
    };
  }, [found, quotations]);
  if (view === null) return found === 'gone' ? <p class="missing">{i18n.t('popupPlaceGone')}</p> : null;
  const remove = async (id: string) => {
    const removed = await removeQuotations([id]);
    const restore = () => {
      onDone(null);
      restoreQuotations(removed).then(() => onDone({ text: i18n.t('panelRestored') }), onFail);
    };
    onDone({ text: i18n.t('panelRemoved'), action: { label: i18n.t('popupUndo'), run: restore } });
  };
  return (
    <QuoteCard
      view={view}
      page={found === null || found === 'gone' ? NO_PAGE : found.page}
      act={(action) => void action.catch(onFail)}
      onStay={nothing}
      onResized={nothing}
      {...(tab === null ? {} : { tab })}
      onRemove={remove}
    />
  );
}

/** A row stays where it is, and its height is seen to by the list. */
const nothing = () => {};
