import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { EntryList, type ListedEntry } from '../../components/entry-list/EntryList.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useEntries } from './use-entries.ts';
import type { Page } from './use-page-state.ts';

interface Props {
  /** Null until the page has answered. */
  page: Page | null;
  rows: readonly ListedEntry[];
  revision: number | null;
  /** False where Warichu is switched off for every site. */
  isOnEverywhere: boolean;
  host: string;
  onOpen: (id: number) => void;
  onAdd: () => void;
  onTurnOn: () => void;
  onReadPage: () => void;
}

/** The terms met on the page, or why there are none. */
export function PagePanel(props: Props) {
  const { page, rows, revision, isOnEverywhere, host, onOpen, onAdd, onTurnOn, onReadPage } = props;
  const { entry, want } = useEntries(revision);
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
      return rows.length === 0 ? (
        <Notice title={i18n.t('popupNoTerms')} text={i18n.t('popupNoTermsWhy')}>
          {button(i18n.t('popupAddFirst'), onAdd)}
        </Notice>
      ) : (
        <EntryList
          label={i18n.t('popupThisPage')}
          rows={rows}
          entry={entry}
          onVisible={want}
          onOpen={onOpen}
          focusCount={0}
        />
      );
  }
}
