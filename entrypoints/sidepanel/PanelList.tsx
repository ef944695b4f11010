import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { VirtualList } from '../../components/entry-list/VirtualList.tsx';
import { HeadingRow } from '../../components/panel/HeadingRow.tsx';
import { QuotationRow, quotedLines } from '../../components/panel/QuotationRow.tsx';
import { TermRow } from '../../components/panel/TermRow.tsx';
import type { ItemPlace } from '../../utils/overlay/panel-messages.ts';
import { type PanelRow, rowsInView } from './panel-rows.ts';
import type { useExplanations } from './use-explanations.ts';
import { useLostQuotations } from './use-lost-quotations.ts';

interface Props {
  rows: readonly PanelRow[];
  /** BCP 47 of the page; null where it isn't known. */
  lang: string | null;
  /** Indexes of the items that are in the window. */
  view: readonly number[];
  /** Grows each time the list has to follow what is in view. */
  followed: number;
  explanations: ReturnType<typeof useExplanations>;
  onShow: (place: ItemPlace) => void;
  /** With the id of one, or null for all that is saved. */
  onOpenLost: (id: string | null) => void;
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
export function PanelList({ rows, lang, view, followed, explanations, onShow, onOpenLost }: Props) {
  const heights = useMemo(() => rows.map(heightOf), [rows]);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const seen = useMemo(() => new Set(view), [view]);
  const lost = useLostQuotations(rows.flatMap((row) => (row.kind === 'lost' ? row.id : [])));
  const { explain, want } = explanations;
  const reveal = { rows: rowsInView(rows, view), times: followed };
  return (
    <VirtualList
      label={i18n.t('panelList')}
      keys={keys}
      heights={heights}
      onVisible={(visible) => {
        want(visible.flatMap((at) => (rows[at]?.kind === 'term' ? rows[at].item : [])));
      }}
      reveal={reveal}
    >
      {(place) => {
        const row = rows[place.row]!;
        switch (row.kind) {
          case 'heading':
            return (
              <HeadingRow
                text={row.item.text}
                lang={row.item.lang}
                place={place}
                onShow={() => onShow(row.item.place)}
              />
            );
          case 'term':
            return (
              <TermRow
                item={row.item}
                explained={explain(row.item)}
                isInView={seen.has(row.at)}
                place={place}
                onShow={() => onShow(row.item.place)}
              />
            );
          case 'quotation':
            return (
              <QuotationRow
                item={row.item}
                isInView={seen.has(row.at)}
                place={place}
                onShow={() => onShow(row.item.place)}
              />
            );
          case 'lost-heading':
            return (
              <HeadingRow
                text={i18n.t('panelLost')}
                lang={i18n.t('languageTag')}
                place={place}
                onShow={() => onOpenLost(null)}
              />
            );
          case 'lost': {
            const kept = lost.get(row.id);
            const item = {
              text: kept?.selector.exact ?? '',
              lang: kept?.page.lang ?? lang,
              source: null,
              saved: [{ id: row.id, status: 'orphan' as const }],
            };
            return (
              <QuotationRow
                item={item}
                isInView={false}
                place={place}
                title={i18n.t('cardOpenLibrary')}
                onShow={() => onOpenLost(row.id)}
              />
            );
          }
        }
      }}
    </VirtualList>
  );
}
