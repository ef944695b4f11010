import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { QuotationItem } from '../../utils/overlay/panel-messages.ts';
import { ListLine } from '../entry-list/ListLine.tsx';
import type { RowPlace } from '../entry-list/VirtualList.tsx';
import { lineCount } from '../page/line-count.ts';
import { quotationName } from '../quotations/quotation-name.ts';
import { sourceText } from '../quotations/source-text.ts';
import { ANCHOR_NAMES } from '../quotations/status-names.ts';
import { lineLang, textLang } from '../text-lang.ts';
import { PanelItem, type Unfolding } from './PanelItem.tsx';

interface Props extends Unfolding {
  item: Omit<QuotationItem, 'kind' | 'place'>;
  isInView: boolean;
  place: RowPlace;
  /** What pressing it does, where it is not to show the words on the page. */
  title?: string;
  onShow: () => void;
  body: () => ComponentChildren;
}

/** What fits in a line of the narrowest panel, in the width of a Latin letter; and as many lines as are shown. */
const LINE = 30;
const MOST_LINES = 2;

/** @returns how many lines there is room for in a row with these words */
export function quotedLines(text: string): number {
  return text.includes('\n') ? MOST_LINES : Math.max(1, lineCount(text, MOST_LINES, LINE));
}

/** Quoted words, whom they are from, and what became of them where the reader has saved them. */
export function QuotationRow({ item, isInView, place, title, onShow, ...unfolding }: Props) {
  const { text, lang, source, saved } = item;
  const told = sourceText(source);
  const tongue = textLang(text, lang);
  const { isOpen } = unfolding;
  const head = (
    <ListLine
      class="panel-row panel-quotation"
      place={place}
      isInView={isInView}
      title={title}
      onOpen={onShow}
    >
      <span class="panel-quoted text" lang={tongue}>
        <span class="panel-mark-open" aria-hidden="true" />
        <span class="panel-words" dir="auto" style={`-webkit-line-clamp: ${isOpen ? 1 : quotedLines(text)}`}>
          {text}
        </span>
      </span>
      {!isOpen && source !== null && (
        <span class="panel-source" lang={told === null ? undefined : lineLang(told, lang)}>
          {told ?? i18n.t('panelNoSource')}
        </span>
      )}
      {!isOpen && saved.length > 0 && (
        <span class="panel-saved">
          {i18n.t('panelSaved')}
          {saved
            .filter(({ status }) => status !== 'exact')
            .slice(0, 1)
            .map(({ id, status }) => (
              <span key={id} class={`panel-status is-${status}`}>
                {ANCHOR_NAMES[status]()}
              </span>
            ))}
        </span>
      )}
    </ListLine>
  );
  return <PanelItem place={place} name={quotationName(text)} head={head} {...unfolding} />;
}
