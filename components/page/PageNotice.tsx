import { i18n } from '#i18n';
import { Notice } from '../Notice.tsx';

interface Props {
  /** Why there is nothing to show of the page. */
  state: 'restricted' | 'off' | 'not-article';
  /** Of the page; empty where it has none. */
  host: string;
  /** Whether it is off on this site alone. */
  isOnEverywhere: boolean;
  onTurnOn: () => void;
  onReadPage: () => void;
}

/** Why nothing is shown of a page, and what can be done. */
export function PageNotice({ state, host, isOnEverywhere, onTurnOn, onReadPage }: Props) {
  const button = (label: string, onClick: () => void) => (
    <button type="button" class="button" onClick={onClick}>
      {label}
    </button>
  );
  switch (state) {
    case 'restricted':
      return <Notice title={i18n.t('popupRestricted')} text={i18n.t('popupRestrictedWhy')} />;
    case 'off':
      return isOnEverywhere ? (
        <Notice title={i18n.t('popupOffHere', [host])} text={i18n.t('popupOffHereWhy')}>
          {button(i18n.t('popupTurnOnHere'), onTurnOn)}
        </Notice>
      ) : (
        <Notice title={i18n.t('popupOff')} text={i18n.t('popupOffWhy')}>
          {button(i18n.t('popupTurnOn'), onTurnOn)}
        </Notice>
      );
    case 'not-article':
      return (
        <Notice title={i18n.t('popupNotArticle')} text={i18n.t('popupNotArticleWhy')}>
          {button(i18n.t('popupReadAnyway'), onReadPage)}
        </Notice>
      );
  }
}
