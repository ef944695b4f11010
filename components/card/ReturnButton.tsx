import { i18n } from '#i18n';

/** Leads the reader back to where they were before they were led to another place of the page. */
export function ReturnButton({ onReturn }: { onReturn: () => void }) {
  return (
    <button type="button" class="quiet return" onClick={onReturn}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path
          d="M6 3 2.5 6.5 6 10M2.5 6.5h7a4 4 0 0 1 0 7H7"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      {i18n.t('cardReturn')}
    </button>
  );
}
