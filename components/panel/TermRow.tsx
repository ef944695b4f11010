import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { TermItem } from '../../utils/overlay/panel-messages.ts';
import { firstLine } from '../entry-list/first-line.ts';
import { ListLine } from '../entry-list/ListLine.tsx';
import type { RowPlace } from '../entry-list/VirtualList.tsx';
import { textLang } from '../text-lang.ts';
import { PanelItem, type Unfolding } from './PanelItem.tsx';

interface Props extends Unfolding {
  item: TermItem;
  /** What the reader's glossaries say; undefined while it is being read, null where they say nothing. */
  explained:
    | { term: string; reading: string | null; definition: string; lang: string | null }
    | null
    | undefined;
  isInView: boolean;
  /** The reader knows it: it stands back behind the others. */
  isKnown: boolean;
  place: RowPlace;
  onShow: () => void;
  body: () => ComponentChildren;
}

/** A term as the page writes it, and how it is explained: in the reader's glossaries, or else on the page itself. */
export function TermRow({ item, explained, isInView, isKnown, place, onShow, ...unfolding }: Props) {
  const { text, lang, entries, definition } = item;
  const isOwn = entries.length > 0;
  const beside = explained == null ? null : explained.term === text ? explained.reading : explained.term;
  const said =
    explained?.definition || (isOwn && explained === undefined ? null : firstLine(definition ?? ''));
  const isFromPage = said !== null && said !== '' && !explained?.definition;
  const head = (
    <ListLine class="entry-line panel-row panel-term" place={place} isInView={isInView} onOpen={onShow}>
      <span class="entry-head">
        <span class="entry-term text" dir="auto" lang={textLang(text, lang)}>
          {text}
        </span>
        {beside !== null && (
          <span class="entry-reading" lang={textLang(beside, explained?.lang ?? null)}>
            {beside}
          </span>
        )}
        {isFromPage && <span class="panel-mark">{i18n.t('panelDefined')}</span>}
      </span>
      {unfolding.isOpen ? null : said === '' ? (
        <span class="entry-definition missing">{i18n.t('popupNoDefinition')}</span>
      ) : (
        <span
          class="entry-definition"
          lang={textLang(said ?? '', isFromPage ? lang : (explained?.lang ?? null))}
        >
          {said}
        </span>
      )}
    </ListLine>
  );
  return (
    <PanelItem place={place} name={text} class={isKnown ? 'faint' : undefined} head={head} {...unfolding} />
  );
}
