import { i18n } from '#i18n';

/** How often something stands on the page. */
export function OccurrenceCount({ count }: { count: number }) {
  return (
    <span class="entry-count">
      <span aria-hidden="true">×{count.toLocaleString()}</span>
      <span class="visually-hidden">{i18n.t('popupOccurrences', count)}</span>
    </span>
  );
}
