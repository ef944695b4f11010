import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EntryList, type ListedEntry } from '../../components/entry-list/EntryList.tsx';
import { KnownButton } from '../../components/entry-list/KnownButton.tsx';
import { Notice } from '../../components/Notice.tsx';
import { KnownOffer } from '../../components/page/KnownOffer.tsx';
import { Switch } from '../../components/Switch.tsx';
import { useEntries } from './use-entries.ts';
import { type LearningOfEntries, useLearning } from './use-learning.ts';

interface Props {
  rows: readonly ListedEntry[];
  revision: number | null;
  onOpen: (id: number) => void;
  onAdd: () => void;
  onFail: (error: unknown) => void;
}

/** The entries of the reader's glossaries that are met on the page: all, or those that are new to them. */
export function TermsPart({ rows, revision, onOpen, onAdd, onFail }: Props) {
  const { entry, want } = useEntries(revision);
  const ids = useIds(rows);
  const learning = useLearning(ids, onFail);
  const [onlyNew, setOnlyNew] = useState(false);
  const fresh = useMemo(
    () => (learning === null ? null : rows.filter(({ id }) => learning.isNew(id))),
    [rows, learning],
  );
  if (rows.length === 0) {
    return (
      <Notice title={i18n.t('popupNoTerms')} text={i18n.t('popupNoTermsWhy')}>
        <button type="button" class="button" onClick={onAdd}>
          {i18n.t('popupAddFirst')}
        </button>
      </Notice>
    );
  }
  const shown = onlyNew && fresh !== null ? fresh : rows;
  return (
    <>
      {learning !== null && fresh !== null && (
        <div class="terms-head">
          <Switch label={i18n.t('popupOnlyNew')} showLabel checked={onlyNew} onChange={setOnlyNew} />
          <span class="tab-count" role="status">
            {fresh.length.toLocaleString(i18n.t('languageTag'))}
            <span class="visually-hidden"> {i18n.t('popupNewCount', fresh.length)}</span>
          </span>
        </div>
      )}
      {learning !== null && <Offer learning={learning} revision={revision} />}
      {shown.length === 0 ? (
        <Notice title={i18n.t('popupNothingNew')} text={i18n.t('popupNothingNewWhy')}>
          <button type="button" class="button" onClick={() => setOnlyNew(false)}>
            {i18n.t('popupShowAllTerms')}
          </button>
        </Notice>
      ) : (
        <EntryList
          label={i18n.t('popupThisPage')}
          rows={shown}
          entry={entry}
          onVisible={want}
          onOpen={onOpen}
          focusCount={0}
          isFaint={(id) => learning?.isKnown(id) === true}
          aside={({ id }, place) =>
            learning !== null && (
              <KnownButton
                term={entry(id)?.term ?? ''}
                isKnown={learning.isKnown(id)}
                place={place}
                onKnown={(isKnown) => learning.mark([id], isKnown ? 'known' : null)}
              />
            )
          }
        />
      )}
    </>
  );
}

/** A page is asked again and again: the list is another one only where its entries are. */
function useIds(rows: readonly ListedEntry[]): readonly number[] {
  const key = rows.map(({ id }) => id).join();
  return useMemo(() => rows.map(({ id }) => id), [key]);
}

/** One term at a time, by its name as its entry has it. */
function Offer({ learning, revision }: { learning: LearningOfEntries; revision: number | null }) {
  const { offered, mark, decline } = learning;
  const { entry, want } = useEntries(revision);
  const id = offered?.entry;
  useEffect(() => want(id === undefined ? [] : [id]), [id, want]);
  const term = id === undefined ? undefined : entry(id)?.term;
  if (offered === null || term === undefined) return null;
  return (
    <KnownOffer
      term={term}
      days={offered.days}
      onKnown={() => mark([offered.entry], 'known')}
      onDecline={() => decline(offered.entry)}
    />
  );
}
