import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { formatCount } from '../../components/library/amounts.ts';
import { Notice } from '../../components/Notice.tsx';
import { PanelFilter } from '../../components/panel/PanelFilter.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import type { ToastMessage } from '../../components/Toast.tsx';
import { ask } from '../../utils/ask.ts';
import { sendMessage } from '../../utils/messages.ts';
import type { ItemPlace, PanelPage } from '../../utils/overlay/panel-messages.ts';
import { openWindow } from '../background/open-window.ts';
import { libraryHash } from '../library/library-hash.ts';
import { PanelList } from './PanelList.tsx';
import { type PanelPart, panelCounts, panelRows } from './panel-rows.ts';
import { stableKeys } from './stable-keys.ts';
import { useExplanations } from './use-explanations.ts';
import { useLostQuotations } from './use-lost-quotations.ts';
import { useNarrowing } from './use-narrowing.ts';
import { useUnfolded } from './use-unfolded.ts';

interface Props {
  /** The page's tab. */
  tab: number | null;
  page: PanelPage;
  /** Indexes of the items that are in the window. */
  view: readonly number[];
  /** Grows each time the list has to follow what is in view. */
  followed: number;
  revision: number | null;
  /** Has a page with more than is listed list those that have these words. */
  onFind: (words: string) => void;
  onEdit: (entry: number) => void;
  onDone: (message: ToastMessage | null) => void;
  onFail: (error: unknown) => void;
}

/** How large the window of the add form is, in CSS pixels. */
const FORM = { width: 440, height: 640 };

/** What a page that is being read has: everything, its terms or its quotations. */
export function PagePart({ tab, page, view, followed, revision, onFind, onEdit, onDone, onFail }: Props) {
  const [part, setPart] = useState<PanelPart>('all');
  const [focusCount, setFocusCount] = useState(0);
  const explanations = useExplanations(tab, page.url, revision);
  const lost = useLostQuotations(page.orphans);
  const narrowing = useNarrowing(page, lost, revision, onFail);
  const { query, setQuery, onlyNew, setOnlyNew, newCount, hasItem, hasLost, learning } = narrowing;
  const keys = useRowKeys(page);
  const rows = useMemo(
    () =>
      panelRows(page, part, { hasItem, hasLost }).map((row) => ({
        ...row,
        key: keys.get(row.key) ?? row.key,
      })),
    [page, part, hasItem, hasLost, keys],
  );
  const counts = useMemo(() => panelCounts(page), [page]);
  const unfolded = useUnfolded(page.url);
  const isEmpty = counts.terms + counts.quotations === 0;
  // A page that has more than it lists looks through the rest itself.
  const words = page.isCut || page.found !== '' ? query.trim() : '';
  useEffect(() => {
    if (words !== page.found) onFind(words);
  }, [words]);
  const changes = useMemo(() => ({}), [revision, learning]);
  const show = async (place: ItemPlace) => {
    if (tab === null) return;
    const isThere = await ask(() =>
      sendMessage('showPlace', { kind: 'stretch', ...place }, { tabId: tab, frameId: 0 }),
    );
    if (!isThere) onDone({ text: i18n.t('popupPlaceGone') });
  };
  const openLost = (quotation: string | null) => {
    const hash = libraryHash({ part: 'quotations', quotation });
    return browser.tabs.create({ url: `${browser.runtime.getURL('/library.html')}${hash}` });
  };
  const add = (
    <button
      type="button"
      class="button"
      onClick={() => void openWindow('/popup.html?add=1&window=1', FORM).catch(onFail)}
    >
      {i18n.t('popupAddFirst')}
    </button>
  );
  if (isEmpty && page.found === '' && !page.isComplete) {
    return (
      <p class="looking" role="status">
        {i18n.t('panelLooking')}
      </p>
    );
  }
  if (isEmpty && page.found === '') {
    return (
      <Notice title={i18n.t('panelNothing')} text={i18n.t('panelNothingWhy')}>
        {add}
      </Notice>
    );
  }
  const showAll = (
    <button
      type="button"
      class="button"
      onClick={() => {
        setQuery('');
        setOnlyNew(false);
      }}
    >
      {i18n.t('panelShowAll')}
    </button>
  );
  const isOfTerms = part !== 'quotations' && counts.terms > 0;
  return (
    <Tabs
      label={i18n.t('panelParts')}
      tabs={[
        { id: 'all', label: i18n.t('panelAll'), count: null },
        { id: 'terms', label: i18n.t('panelTerms'), count: counts.terms },
        { id: 'quotations', label: i18n.t('popupQuotes'), count: counts.quotations },
      ]}
      selected={part}
      onSelect={setPart}
    >
      <PanelFilter
        query={query}
        onQuery={setQuery}
        onlyNew={isOfTerms && newCount !== null ? onlyNew : null}
        newCount={newCount ?? 0}
        onOnlyNew={setOnlyNew}
        onDown={() => setFocusCount((count) => count + 1)}
      />
      {page.isCut && (
        <p class="panel-cut" role="status">
          {i18n.t(page.found === '' ? 'panelCut' : 'panelCutFound', [formatCount(page.items.length)])}
        </p>
      )}
      {rows.length > 0 ? (
        <PanelList
          // Another part, or another page, begins where the page is.
          key={`${part} ${page.url}`}
          rows={rows}
          lang={page.lang}
          view={view}
          followed={followed}
          explanations={explanations}
          lost={lost}
          isKnown={narrowing.isKnown}
          unfolded={unfolded}
          focusCount={focusCount}
          tab={tab}
          changes={changes}
          onEdit={onEdit}
          onDone={onDone}
          onFail={onFail}
          onShow={(place) => void show(place).catch(onFail)}
          onOpenLost={(id) => void openLost(id).catch(onFail)}
          onLeave={() => document.querySelector<HTMLElement>('#panel-filter')?.focus()}
        />
      ) : query.trim() !== '' ? (
        <Notice title={i18n.t('popupNothingFound', [query.trim()])}>{showAll}</Notice>
      ) : onlyNew && isOfTerms ? (
        <Notice title={i18n.t('popupNothingNew')} text={i18n.t('popupNothingNewWhy')}>
          {showAll}
        </Notice>
      ) : part === 'terms' ? (
        <Notice title={i18n.t('popupNoTerms')} text={i18n.t('popupNoTermsWhy')}>
          {add}
        </Notice>
      ) : (
        <Notice title={i18n.t('panelNoQuotations')} text={i18n.t('panelNoQuotationsWhy')} />
      )}
    </Tabs>
  );
}

/** @returns the rows' keys by those that their places give; they are kept while the page changes */
function useRowKeys(page: PanelPage): ReadonlyMap<string, string> {
  const last = useRef<ReadonlyMap<string, string>>(new Map());
  const keys = useMemo(
    () =>
      stableKeys(
        last.current,
        panelRows(page, 'all').map(({ key }) => key),
      ),
    [page],
  );
  last.current = keys;
  return keys;
}
