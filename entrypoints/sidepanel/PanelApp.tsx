import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Icon } from '../../components/Icon.tsx';
import { PageNotice } from '../../components/page/PageNotice.tsx';
import { Toast, type ToastMessage } from '../../components/Toast.tsx';
import { textLang } from '../../components/text-lang.ts';
import { ask } from '../../utils/ask.ts';
import { sendMessage } from '../../utils/messages.ts';
import { isOnFor, turnSite, writeSettings } from '../../utils/settings.ts';
import { useEntryDialog } from '../library/use-entry-dialog.tsx';
import { startEntry } from '../popup/editor-start.ts';
import { UnfinishedOffer } from '../popup/UnfinishedOffer.tsx';
import { useRevision } from '../popup/use-revision.ts';
import { useSettings } from '../popup/use-settings.ts';
import { PagePart } from './PagePart.tsx';
import { useFollowedPage } from './use-followed-page.ts';

/** The side panel: what the page beside it has of terms and quotations. */
export function PanelApp({ tab: fixed }: { tab: number | null }) {
  const settings = useSettings();
  const revision = useRevision();
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const { tab, page, view, followed, find } = useFollowedPage(fixed);
  const own = page === null || page === 'silent' ? null : page;
  const host = URL.parse(own?.url ?? '')?.hostname ?? '';
  const fail = useCallback((error: unknown) => {
    setToast({ text: i18n.t('popupFailed', [error instanceof Error ? error.message : String(error)]) });
  }, []);
  const { open, dialog } = useEntryDialog({ onTell: setToast, onFail: fail });
  // What was pressed may be gone, as the row of a removed quotation: then the focus goes where it can be undone.
  useEffect(() => {
    if (toast?.action === undefined || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('.toast button')?.focus();
  }, [toast]);
  // A switch shows at once; the page's own answer to it comes a moment later.
  const isOff = own !== null && settings !== null && !isOnFor(settings, host);
  const state = isOff ? 'off' : (own?.state ?? (page === 'silent' ? 'restricted' : null));
  const heading = useMemo(() => own?.title.trim() || host, [own, host]);
  const readPage = async () => {
    if (tab !== null) await ask(() => sendMessage('readPage', undefined, { tabId: tab.id, frameId: 0 }));
  };
  return (
    <main class="side-panel">
      <header class="panel-header">
        <h1 class="panel-title text" lang={textLang(heading, own?.lang ?? null)}>
          {heading || i18n.t('appName')}
        </h1>
        <button
          type="button"
          class="icon-button"
          aria-label={i18n.t('libraryOpen')}
          title={i18n.t('libraryOpen')}
          onClick={() => void browser.runtime.openOptionsPage().catch(fail)}
        >
          <Icon name="library" />
        </button>
      </header>
      <div class="panel-content">
        {state === 'reading' && own !== null && (
          <PagePart
            tab={tab?.id ?? null}
            page={own}
            view={view}
            followed={followed}
            revision={revision}
            onFind={find}
            onEdit={(entry) => open(startEntry(entry))}
            onDone={setToast}
            onFail={fail}
          />
        )}
        {state !== null && state !== 'reading' && (
          <PageNotice
            state={state}
            host={host}
            isOnEverywhere={settings?.enabled !== false}
            onTurnOn={() => {
              writeSettings((now) => ({ enabled: true, ...turnSite(host, true)(now) })).catch(fail);
            }}
            onReadPage={() => void readPage().catch(fail)}
          />
        )}
      </div>
      <UnfinishedOffer isCovered={dialog !== null} onOpen={open} />
      {dialog}
      <Toast message={toast} onClose={() => setToast(null)} />
    </main>
  );
}
