import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { formatCount, formatShare } from '../library/amounts.ts';

interface Props {
  /** How many were found; null until that is known. */
  total: number | null;
  /** Whether something was searched for or filtered. */
  isAsked: boolean;
  /** How far reading them for the search is, from 0 to 1; null where it is not going on. */
  indexing: number | null;
  ticked: number;
  onTickAll: () => void;
  onUntick: () => void;
  onExport: () => void;
  onDelete: () => void;
  /** What else concerns the list as a whole. */
  children?: ComponentChildren;
}

/** How many there are, and what can be done with those that are ticked. */
export function TickedBar(props: Props) {
  const { total, isAsked, indexing, ticked, onTickAll, onUntick, onExport, onDelete, children } = props;
  const count = total === null ? '' : i18n.t('quotationCount', total, [formatCount(total)]);
  const found = isAsked ? i18n.t('quotationsFound', [count]) : count;
  const reading = indexing === null ? '' : i18n.t('quotationIndexing', [formatShare(indexing)]);
  return (
    <div class="ticked-bar">
      <p class="ticked-count" role="status">
        {total !== null && total > 0 && found}
        {total === null && (reading || i18n.t('quotationOpening'))}
      </p>
      {total !== null && reading !== '' && <p class="ticked-count">{reading}</p>}
      {ticked > 0 && (
        <div class="ticked-actions">
          <span>{i18n.t('quotationTicked', [formatCount(ticked)])}</span>
          <button type="button" class="quiet" onClick={onExport}>
            {i18n.t('libraryExport')}
          </button>
          <button type="button" class="quiet danger" onClick={onDelete}>
            {i18n.t('quotationDeleteTicked')}
          </button>
          <button type="button" class="quiet" onClick={onUntick}>
            {i18n.t('quotationUntick')}
          </button>
        </div>
      )}
      {total !== null && total > 1 && children}
      {total !== null && total > 1 && (
        <button type="button" class="quiet" onClick={onTickAll}>
          {i18n.t('quotationTickAll')}
        </button>
      )}
    </div>
  );
}
