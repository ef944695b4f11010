import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { VirtualList } from '../../components/entry-list/VirtualList.tsx';
import { Notice } from '../../components/Notice.tsx';
import { QuotedRow, quotedRowHeight } from '../../components/page/QuotedRow.tsx';
import type { ToastMessage } from '../../components/Toast.tsx';
import { webLink } from '../../components/web-link.ts';
import type { QuotationItem } from '../../utils/overlay/panel-messages.ts';
import { passageLink } from '../card/passage-link.ts';
import { openQuotations } from './open-quotations.ts';
import { keyOf, useSaving } from './use-saving.ts';

interface Props {
  tab: number | null;
  /** In the order of the text; null while the page is still being looked through. */
  quotations: readonly QuotationItem[] | null;
  onShow: (item: QuotationItem) => void;
  onDone: (message: ToastMessage) => void;
  onFail: (error: unknown) => void;
}

/** What the page quotes, and where it is from. */
export function QuotedPart({ tab, quotations, onShow, onDone, onFail }: Props) {
  const heights = useMemo(() => (quotations ?? []).map(quotedRowHeight), [quotations]);
  const keys = useMemo(() => (quotations ?? []).map(keyOf), [quotations]);
  const { savedOf, isBusy, save } = useSaving(tab, quotations, onDone, onFail);
  if (quotations === null) {
    return (
      <p class="looking" role="status">
        {i18n.t('popupLooking')}
      </p>
    );
  }
  if (quotations.length === 0)
    return <Notice title={i18n.t('popupQuotedNone')} text={i18n.t('popupQuotedNoneWhy')} />;
  return (
    <VirtualList label={i18n.t('popupQuoted')} keys={keys} heights={heights}>
      {(place) => {
        const item = quotations[place.row]!;
        const saved = savedOf(item);
        return (
          <QuotedRow
            item={item}
            link={linkOf(item)}
            saved={saved}
            isBusy={isBusy(item)}
            place={place}
            onShow={() => onShow(item)}
            onSave={() => save(item)}
            onOpen={() => void openQuotations(saved).catch(onFail)}
          />
        );
      }}
    </VirtualList>
  );
}

/** What is told from memory stands nowhere word for word: then the link is to the page alone. */
function linkOf({ text, lang, source }: QuotationItem): string | null {
  const link = webLink(source?.url ?? null);
  return link === null || source?.reported === true ? link : passageLink(link, text, lang);
}
