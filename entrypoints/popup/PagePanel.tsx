import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { ListedEntry } from '../../components/entry-list/EntryList.tsx';
import { Notice } from '../../components/Notice.tsx';
import type { Settings } from '../../utils/settings.ts';
import { type PageActions, PageParts } from './PageParts.tsx';
import type { Page } from './use-page-state.ts';

interface Props extends PageActions {
  tab: number | null;
  /** Null until the page has answered. */
  page: Page | null;
  rows: readonly ListedEntry[];
  revision: number | null;
  settings: Settings | null;
  host: string;
  onTurnOn: () => void;
  onReadPage: () => void;
}

/** What is found on the page, or why nothing is. */
export function PagePanel({ page, host, onTurnOn, onReadPage, ...rest }: Props) {
  const isOnEverywhere = rest.settings?.enabled !== false;
  const button = (label: string, onClick: () => void): ComponentChildren => (
    <button type="button" class="button" onClick={onClick}>
      {label}
    </button>
  );
  if (page === null) return null;
  switch (page.state) {
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
    case 'reading':
      // Another page begins with its own first part.
      return <PageParts key={page.url} page={page} {...rest} />;
  }
}
