import { i18n } from '#i18n';
import { Icon } from '../Icon.tsx';

/** Leads the reader back to where they were before they were led to another place of the page. */
export function ReturnButton({ onReturn }: { onReturn: () => void }) {
  return (
    <button type="button" class="quiet return" onClick={onReturn}>
      <Icon name="return" size={14} />
      {i18n.t('cardReturn')}
    </button>
  );
}
