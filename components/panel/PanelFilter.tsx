import { i18n } from '#i18n';
import { SearchField } from '../SearchField.tsx';
import { Switch } from '../Switch.tsx';

interface Props {
  query: string;
  onQuery: (query: string) => void;
  /** Whether only new terms are listed; null where that is not known, or not the question. */
  onlyNew: boolean | null;
  /** How many of the page's terms are new. */
  newCount: number;
  onOnlyNew: (isOn: boolean) => void;
  /** Into the list. */
  onDown: () => void;
}

/** Narrows the panel's list: to words that are typed, to terms that are new to the reader. */
export function PanelFilter({ query, onQuery, onlyNew, newCount, onOnlyNew, onDown }: Props) {
  return (
    <div class="panel-filter">
      <SearchField
        id="panel-filter"
        label={i18n.t('panelFilter')}
        query={query}
        onQuery={onQuery}
        onDown={onDown}
        onEnter={onDown}
      />
      {onlyNew !== null && (
        <div class="panel-only-new">
          <Switch label={i18n.t('popupOnlyNew')} showLabel checked={onlyNew} onChange={onOnlyNew} />
          <span class="tab-count" role="status">
            {newCount.toLocaleString(i18n.t('languageTag'))}
            <span class="visually-hidden"> {i18n.t('popupNewCount', newCount)}</span>
          </span>
        </div>
      )}
    </div>
  );
}
