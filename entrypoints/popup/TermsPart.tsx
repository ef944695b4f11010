import { i18n } from '#i18n';
import { EntryList, type ListedEntry } from '../../components/entry-list/EntryList.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useEntries } from './use-entries.ts';

interface Props {
  rows: readonly ListedEntry[];
  revision: number | null;
  onOpen: (id: number) => void;
  onAdd: () => void;
}

/** The entries of the reader's glossaries that are met on the page. */
export function TermsPart({ rows, revision, onOpen, onAdd }: Props) {
  const { entry, want } = useEntries(revision);
  if (rows.length === 0) {
    return (
      <Notice title={i18n.t('popupNoTerms')} text={i18n.t('popupNoTermsWhy')}>
        <button type="button" class="button" onClick={onAdd}>
          {i18n.t('popupAddFirst')}
        </button>
      </Notice>
    );
  }
  return (
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
