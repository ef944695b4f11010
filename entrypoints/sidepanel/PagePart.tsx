import { useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Notice } from '../../components/Notice.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import type { ToastMessage } from '../../components/Toast.tsx';
import { ask } from '../../utils/ask.ts';
import { sendMessage } from '../../utils/messages.ts';
import type { ItemPlace, PanelPage } from '../../utils/overlay/panel-messages.ts';
import { openWindow } from '../background/open-window.ts';
import { libraryHash } from '../library/library-hash.ts';
import { PanelList } from './PanelList.tsx';
import { type PanelPart, panelCounts, panelRows } from './panel-rows.ts';
import { useExplanations } from './use-explanations.ts';

interface Props {
  /** The page's tab. */
  tab: number | null;
  page: PanelPage;
  /** Indexes of the items that are in the window. */
  view: readonly number[];
  /** Grows each time the list has to follow what is in view. */
  followed: number;
  revision: number | null;
  onDone: (message: ToastMessage) => void;
  onFail: (error: unknown) => void;
}

/** How large the window of the add form is, in CSS pixels. */
const FORM = { width: 440, height: 640 };

/** What a page that is being read has: everything, its terms or its quotations. */
export function PagePart({ tab, page, view, followed, revision, onDone, onFail }: Props) {
  const [part, setPart] = useState<PanelPart>('all');
  const explanations = useExplanations(tab, page.url, revision);
  const rows = useMemo(() => panelRows(page, part), [page, part]);
  const counts = useMemo(() => panelCounts(page), [page]);
  const isEmpty = counts.terms + counts.quotations === 0;
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
  if (isEmpty && !page.isComplete) {
    return (
      <p class="looking" role="status">
        {i18n.t('panelLooking')}
      </p>
    );
  }
  if (isEmpty) {
    return (
      <Notice title={i18n.t('panelNothing')} text={i18n.t('panelNothingWhy')}>
        {add}
      </Notice>
    );
  }
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
      {rows.length > 0 ? (
        <PanelList
          // Another part, or another page, begins where the page is.
          key={`${part} ${page.url}`}
          rows={rows}
          lang={page.lang}
          view={view}
          followed={followed}
          explanations={explanations}
          onShow={(place) => void show(place).catch(onFail)}
          onOpenLost={(id) => void openLost(id).catch(onFail)}
        />
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
