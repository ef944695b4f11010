import { useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { VirtualList } from '../../components/entry-list/VirtualList.tsx';
import { HeadingRow } from '../../components/panel/HeadingRow.tsx';
import { QuotationRow, quotedLines } from '../../components/panel/QuotationRow.tsx';
import { TermRow } from '../../components/panel/TermRow.tsx';
import type { ItemPlace, TermItem } from '../../utils/overlay/panel-messages.ts';
import type { SavedQuotation } from '../../utils/quotes/saved-quotation.ts';
import type { BodyActions } from './body-actions.ts';
import { type PanelRow, rowsInView } from './panel-rows.ts';
import { QuotationBody } from './QuotationBody.tsx';
import { TermBody } from './TermBody.tsx';
import type { useExplanations } from './use-explanations.ts';
import type { Unfolded } from './use-unfolded.ts';

interface Props extends BodyActions {
  rows: readonly PanelRow[];
  /** BCP 47 of the page; null where it isn't known. */
  lang: string | null;
  /** Indexes of the items that are in the window. */
  view: readonly number[];
  /** Grows each time the list has to follow what is in view. */
  followed: number;
  explanations: ReturnType<typeof useExplanations>;
  /** What is known of the quotations that the page no longer has, by their ids. */
  lost: ReadonlyMap<string, SavedQuotation>;
  isKnown: (item: TermItem) => boolean;
  unfolded: Unfolded;
  /** Counts every request to move the keyboard into the list. */
  focusCount: number;
  onShow: (place: ItemPlace) => void;
  /** With the id of one, or null for all that is saved. */
  onOpenLost: (id: string | null) => void;
  /** The reader leaves the list with the Escape key. */
  onLeave: () => void;
}

/** In rem, as panel.css has it. */
function heightOf(row: PanelRow): number {
  switch (row.kind) {
    case 'heading':
    case 'lost-heading':
      return 2.25;
    case 'term':
      return 4.75;
    case 'lost':
      return 4.875;
    case 'quotation':
      return (
        1.25 +
        1.25 * quotedLines(row.item.text) +
        (row.item.source === null ? 0 : 1.125) +
        (row.item.saved.length === 0 ? 0 : 1.125)
      );
  }
}

/** Terms and quotations in the order of the text; what is in the window is marked and kept in sight. */
export function PanelList(props: Props) {
  const { rows, lang, view, followed, explanations, lost, isKnown, unfolded, focusCount } = props;
  const { tab, changes, onEdit, onDone, onFail, onShow, onOpenLost, onLeave } = props;
  const actions: BodyActions = { tab, changes, onEdit, onDone, onFail };
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const heights = useMemo(
    () =>
      rows.map((row) => {
        const height = unfolded.keys.has(row.key) ? unfolded.heights.get(row.key) : undefined;
        return height === undefined ? heightOf(row) : height / rem;
      }),
    [rows, unfolded, rem],
  );
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const seen = useMemo(() => new Set(view), [view]);
  const { explain, want } = explanations;
  const reveal = { rows: rowsInView(rows, view), times: useFollowing(followed) };
  return (
    <VirtualList
      label={i18n.t('panelList')}
      keys={keys}
      heights={heights}
      onVisible={(visible) => {
        want(visible.flatMap((at) => (rows[at]?.kind === 'term' ? rows[at].item : [])));
      }}
      focusCount={focusCount}
      reveal={reveal}
      kept={unfolded.keys}
      isSteady
    >
      {(place) => {
        const row = rows[place.row]!;
        const unfolding = {
          isOpen: unfolded.keys.has(row.key),
          onToggle: (isOpen: boolean) => unfolded.toggle(row.key, isOpen),
          onHeight: (height: number) => unfolded.setHeight(row.key, height),
          onLeave,
        };
        switch (row.kind) {
          case 'heading':
            return (
              <HeadingRow
                text={row.item.text}
                lang={row.item.lang}
                place={place}
                onShow={() => onShow(row.item.place)}
                onLeave={onLeave}
              />
            );
          case 'term':
            return (
              <TermRow
                item={row.item}
                explained={explain(row.item)}
                isInView={seen.has(row.at)}
                isKnown={isKnown(row.item)}
                place={place}
                onShow={() => onShow(row.item.place)}
                body={() => <TermBody item={row.item} {...actions} />}
                {...unfolding}
              />
            );
          case 'quotation': {
            const { item } = row;
            return (
              <QuotationRow
                item={item}
                isInView={seen.has(row.at)}
                place={place}
                onShow={() => onShow(item.place)}
                body={() => (
                  <QuotationBody
                    place={item.place}
                    isQuoted={item.source !== null}
                    saved={item.saved}
                    {...actions}
                  />
                )}
                {...unfolding}
              />
            );
          }
          case 'lost-heading':
            return (
              <HeadingRow
                text={i18n.t('panelLost')}
                lang={i18n.t('languageTag')}
                place={place}
                onShow={() => onOpenLost(null)}
                onLeave={onLeave}
              />
            );
          case 'lost': {
            const kept = lost.get(row.id);
            const saved = [{ id: row.id, status: 'orphan' as const }];
            const item = {
              text: kept?.selector.exact ?? '',
              lang: kept?.page.lang ?? lang,
              source: null,
              saved,
            };
            return (
              <QuotationRow
                item={item}
                isInView={false}
                place={place}
                title={i18n.t('cardOpenLibrary')}
                onShow={() => onOpenLost(row.id)}
                body={() => <QuotationBody place={null} isQuoted={false} saved={saved} {...actions} />}
                {...unfolding}
              />
            );
          }
        }
      }}
    </VirtualList>
  );
}

/** @returns how often the list has followed: it stays where it is while something unfolded in it is read or written in */
function useFollowing(followed: number): number {
  const state = useRef({ followed, times: 0 });
  if (state.current.followed !== followed) {
    const isHeld =
      document.querySelector('.panel-body:hover') !== null ||
      (document.hasFocus() && document.activeElement?.closest('.panel-body') != null);
    state.current = { followed, times: state.current.times + (isHeld ? 0 : 1) };
  }
  return state.current.times;
}
