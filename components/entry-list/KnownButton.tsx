import { i18n } from '#i18n';
import { Icon } from '../Icon.tsx';
import type { RowPlace } from './VirtualList.tsx';

interface Props {
  term: string;
  isKnown: boolean;
  place: RowPlace;
  onKnown: (isKnown: boolean) => void;
}

/** Beside an entry in a list: says that the reader knows it, or takes that back. */
export function KnownButton({ term, isKnown, place, onKnown }: Props) {
  return (
    <button
      type="button"
      class="icon-button entry-known"
      aria-pressed={isKnown}
      aria-label={i18n.t('popupKnown', [term])}
      title={i18n.t('cardKnown')}
      data-row={place.row}
      data-column="known"
      tabIndex={place.isCurrent ? 0 : -1}
      onFocus={place.onFocus}
      onClick={() => onKnown(!isKnown)}
    >
      <Icon name="check" />
    </button>
  );
}
