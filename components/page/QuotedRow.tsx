import { i18n } from '#i18n';
import type { QuotationItem } from '../../utils/overlay/panel-messages.ts';
import type { RowPlace } from '../entry-list/VirtualList.tsx';
import { Icon } from '../Icon.tsx';
import { quotationName } from '../quotations/quotation-name.ts';
import { sourceText } from '../quotations/source-text.ts';
import { ANCHOR_NAMES } from '../quotations/status-names.ts';
import { lineLang, textLang } from '../text-lang.ts';
import { lineCount } from './line-count.ts';

interface Props {
  item: QuotationItem;
  /** Leads to the source, to the very words where that can be; null where it is not known where it is. */
  link: string | null;
  /** The id of what the reader has saved of it; null where that is nothing. */
  saved: string | null;
  isBusy: boolean;
  place: RowPlace;
  onShow: () => void;
  onSave: () => void;
  /** Opens what was saved. */
  onOpen: () => void;
}

const MOST_LINES = 3;

/** The height of a row without its words, and of a line of them: `.quoted-row` in quoted-part.css. In rem. */
const REST_HEIGHT = 3.25;
const LINE_HEIGHT = 1.3125;

/** @returns the height of a quotation's row, in rem */
export function quotedRowHeight({ text }: Pick<QuotationItem, 'text'>): number {
  return REST_HEIGHT + LINE_HEIGHT * linesOf(text);
}

function linesOf(text: string): number {
  return Math.max(1, lineCount(text, MOST_LINES));
}

/** A quotation of the page: press its words to see them there; where it is from, and a button that saves it. */
export function QuotedRow({ item, link, saved, isBusy, place, onShow, onSave, onOpen }: Props) {
  const { text, lang, source } = item;
  const { row, isCurrent, onFocus } = place;
  const tabIndex = isCurrent ? 0 : -1;
  const named = sourceText(source);
  const told = named ?? i18n.t(source === null ? 'cardSavedWords' : 'panelNoSource');
  const toldLang = named === null ? undefined : lineLang(named, lang);
  const name = quotationName(text);
  const status = item.saved.find((one) => one.id === saved && one.status !== 'exact')?.status;
  return (
    <div class="quoted-row">
      <button
        type="button"
        class="quoted-place"
        title={i18n.t('popupShowOnPage')}
        data-row={row}
        data-column="place"
        tabIndex={tabIndex}
        onFocus={onFocus}
        onClick={onShow}
      >
        <span
          class="quoted-words text"
          lang={textLang(text, lang)}
          dir="auto"
          style={`-webkit-line-clamp: ${linesOf(text)}`}
        >
          {text}
        </span>
      </button>
      <div class="quoted-foot">
        {link === null ? (
          <span class="quoted-source" lang={toldLang}>
            {told}
          </span>
        ) : (
          <a
            class="quoted-source"
            href={link}
            target="_blank"
            rel="noopener noreferrer"
            lang={toldLang}
            title={i18n.t(source?.reported === true ? 'cardOpenSource' : 'cardOpenPassage')}
            data-row={row}
            data-column="source"
            tabIndex={tabIndex}
            onFocus={onFocus}
          >
            {told}
          </a>
        )}
        <button
          type="button"
          class="quiet quoted-save"
          aria-disabled={saved === null && isBusy}
          aria-label={i18n.t(saved === null ? 'popupSaveThis' : 'popupSavedOpen', [name])}
          data-row={row}
          data-column="save"
          tabIndex={tabIndex}
          onFocus={onFocus}
          onClick={saved === null ? onSave : onOpen}
        >
          <Icon name={saved === null ? 'add' : 'check'} />
          {saved === null
            ? i18n.t('cardSave')
            : status === undefined
              ? i18n.t('panelSaved')
              : ANCHOR_NAMES[status]()}
        </button>
      </div>
    </div>
  );
}
