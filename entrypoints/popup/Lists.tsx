import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../../components/Icon.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import type { ToastMessage } from '../../components/Toast.tsx';
import { isOnFor, type SettingsPatch, turnSite, writeSettings } from '../../utils/settings.ts';
import { countEntries } from '../../utils/storage/count-entries.ts';
import { type EditorStart, startEntry, startNew } from './editor-start.ts';
import { GlossaryPanel } from './GlossaryPanel.tsx';
import { listedTerms } from './listed-terms.ts';
import { openLibrary } from './open-library.ts';
import { PagePanel } from './PagePanel.tsx';
import { PopupHeader } from './PopupHeader.tsx';
import { UnfinishedOffer } from './UnfinishedOffer.tsx';
import { useKeptSearch } from './use-kept-search.ts';
import { useLoaded } from './use-loaded.ts';
import { type Page, usePageState } from './use-page-state.ts';
import { useRevision } from './use-revision.ts';
import { useSettings } from './use-settings.ts';

interface Props {
  /** The tab whose page is meant, or null for the active one. */
  tab: number | null;
  /** True while the editor lies over the lists. */
  isCovered: boolean;
  onOpen: (start: EditorStart | null | Promise<EditorStart | null>) => void;
  /** Something has been done that the reader may take back. */
  onDone: (message: ToastMessage) => void;
  onFail: (error: unknown) => void;
}

const loadQuotes = () => import('./QuotesPanel.tsx');

/** The popup's first sight: switches above, the page's terms and the glossary below. */
export function Lists({ tab, isCovered, onOpen, onDone, onFail }: Props) {
  const settings = useSettings();
  const revision = useRevision();
  const { page: answer, readPage } = usePageState(tab, settings);
  const [selected, setSelected] = useState<'page' | 'glossary' | 'quotations'>('page');
  const glossarySearch = useKeptSearch('glossary');
  const quotationSearch = useKeptSearch('quotations');
  const [total, setTotal] = useState<number | null>(null);
  const quotes = useLoaded(loadQuotes, selected === 'quotations', onFail);
  const own = answer !== null && answer.state !== 'restricted' ? answer : null;
  const host = own !== null && URL.canParse(own.url) ? new URL(own.url).hostname : '';
  // A switch shows at once; the page's own answer to it comes a moment later.
  const isOff = own !== null && settings !== null && !isOnFor(settings, host);
  const page: Page | null = isOff ? { ...own, state: 'off' } : answer;
  const terms = page !== null && page.state === 'reading' ? page.terms : null;
  const rows = useMemo(() => listedTerms(terms ?? []), [terms]);

  useEffect(() => {
    countEntries().then(setTotal, onFail);
  }, [revision, onFail]);

  const change = (patch: SettingsPatch | ReturnType<typeof turnSite>) => {
    writeSettings(patch).catch(onFail);
  };
  const library = () => {
    openLibrary().catch(onFail);
  };
  const open = (id: number) => onOpen(startEntry(id));
  const add = (term?: string) => onOpen(startNew(term));
  return (
    <div class="lists" inert={isCovered}>
      <PopupHeader settings={settings} host={host} onChange={change} onLibrary={library} onFail={onFail} />
      <UnfinishedOffer isCovered={isCovered} onOpen={onOpen} />
      <div class="tabbed">
        <Tabs
          label={i18n.t('appName')}
          tabs={[
            { id: 'page', label: i18n.t('popupThisPage'), count: terms === null ? null : rows.length },
            { id: 'glossary', label: i18n.t('popupGlossary'), count: total },
            { id: 'quotations', label: i18n.t('popupQuotes'), count: null },
          ]}
          selected={selected}
          onSelect={setSelected}
          beside={
            <button
              type="button"
              class="quiet add-button"
              aria-label={i18n.t('popupAdd')}
              title={i18n.t('popupAddFirst')}
              onClick={() => add()}
            >
              <Icon name="add" />
              <span class="add-words">{i18n.t('popupAdd')}</span>
            </button>
          }
        >
          {selected === 'page' ? (
            <PagePanel
              tab={tab}
              page={page}
              rows={rows}
              revision={revision}
              settings={settings}
              host={host}
              onOpen={onOpen}
              onChange={change}
              onDone={onDone}
              onFail={onFail}
              onTurnOn={() => change((now) => ({ enabled: true, ...turnSite(host, true)(now) }))}
              onReadPage={() => readPage().catch(onFail)}
            />
          ) : selected === 'quotations' ? (
            quotes !== null && <quotes.QuotesPanel search={quotationSearch} onFail={onFail} />
          ) : (
            <GlossaryPanel
              search={glossarySearch}
              revision={revision}
              onOpen={open}
              onAdd={add}
              onLibrary={library}
              onFail={onFail}
            />
          )}
        </Tabs>
      </div>
    </div>
  );
}
