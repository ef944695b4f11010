import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Toast, type ToastMessage } from '../../components/Toast.tsx';
import { useUndoKey } from '../../components/use-undo-key.ts';
import { restoreEntries } from '../../utils/storage/write-entries.ts';
import type { Entry } from '../../utils/terms/entry.ts';
import { type EditorStart, startTarget } from './editor-start.ts';
import { Lists } from './Lists.tsx';
import type { PopupTarget } from './popup-target.ts';
import { dropUnfinished } from './unfinished.ts';
import { useLoaded } from './use-loaded.ts';
import { WindowEnd } from './WindowEnd.tsx';

/** How long "Saved" stands in a window of its own before it closes, in milliseconds. */
const SAVED_STAYS = 900;

const loadEditor = () => import('./EntryEditor.tsx');

const SELECTED_TAB = '[role=tab][aria-selected=true]';

/** The lists, the editor over them, and one place that says what has just happened. */
export function PopupApp({ target }: { target: PopupTarget }) {
  const { isWindow } = target;
  const [editor, setEditor] = useState<EditorStart | null>(null);
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const [ended, setEnded] = useState<string | null>(null);
  const opener = useRef<Element | null>(null);

  const fail = useCallback((error: unknown) => {
    setToast({ text: i18n.t('popupFailed', [error instanceof Error ? error.message : String(error)]) });
  }, []);
  const form = useLoaded(loadEditor, editor !== null, fail);
  const open = useCallback(
    (start: EditorStart | null | Promise<EditorStart | null>) => {
      opener.current ??= document.activeElement;
      Promise.resolve(start).then((ready) => {
        if (ready === null) {
          opener.current = null;
          if (isWindow) setEnded(i18n.t('popupEntryGone'));
          else setToast({ text: i18n.t('popupEntryGone') });
        } else {
          setToast(null);
          setEditor(ready);
        }
      }, fail);
    },
    [fail, isWindow],
  );
  useEffect(() => {
    if (target.open.kind !== 'lists') open(startTarget(target.open));
  }, [target, open]);

  const close = (message: ToastMessage | null) => {
    setEditor(null);
    if (isWindow) setEnded(message?.text ?? '');
    setToast(isWindow && message?.action === undefined ? null : message);
  };
  // After the lists are no longer inert: only then can the focus go back to where it came from.
  useEffect(() => {
    if (editor !== null || opener.current === null) return;
    const from = opener.current;
    opener.current = null;
    const back = from.isConnected && from !== document.body ? from : document.querySelector(SELECTED_TAB);
    if (back instanceof HTMLElement) back.focus();
  }, [editor]);

  const undo = (rows: readonly Entry[]) => () =>
    void restoreEntries(rows).then(() => {
      close({ text: i18n.t('popupRestored', [rows[0]?.term ?? '']) });
    }, fail);
  useUndoKey(toast?.action?.run);

  return (
    <main class="app">
      <div class="stage">
        {!isWindow && (
          <Lists tab={target.tab} isCovered={editor !== null} onOpen={open} onDone={setToast} onFail={fail} />
        )}
        {editor !== null && form !== null && (
          <form.EntryEditor
            key={editor.key}
            start={editor}
            isWindow={isWindow}
            onOpen={open}
            onSaved={(entry) => {
              close({ text: i18n.t('popupSaved', [entry.term]) });
              if (isWindow) setTimeout(() => window.close(), SAVED_STAYS);
            }}
            onDeleted={(rows) => {
              // The row it was opened from goes, and would take the focus along.
              opener.current = document.querySelector(SELECTED_TAB);
              close({
                text: i18n.t('popupDeleted', [rows[0]?.term ?? '']),
                action: { label: i18n.t('popupUndo'), run: undo(rows) },
              });
            }}
            onCancel={(left) => {
              // A window is gone with all it could offer: what was typed stays and is offered by the popup.
              if (isWindow) return window.close();
              if (left === null) return close(null);
              void dropUnfinished(left.key);
              close({
                text: i18n.t('popupDiscarded'),
                action: { label: i18n.t('popupUndo'), run: () => open(left) },
              });
            }}
          />
        )}
        {ended !== null && editor === null && <WindowEnd text={ended} />}
      </div>
      <Toast
        message={isWindow && toast?.action === undefined ? null : toast}
        onClose={() => setToast(null)}
      />
    </main>
  );
}
