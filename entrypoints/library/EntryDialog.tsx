import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { inputOf } from '../../components/form/form-values.ts';
import type { ToastMessage } from '../../components/Toast.tsx';
import { removeEntries, restoreEntries, updateEntry } from '../../utils/storage/write-entries.ts';
import { checkEntry } from '../../utils/terms/entry-schema.ts';
import { EntryEditor } from '../popup/EntryEditor.tsx';
import type { EditorStart } from '../popup/editor-start.ts';
import { dropUnfinished } from '../popup/unfinished.ts';

interface Props {
  start: EditorStart;
  /** Goes to another entry, that the one being written is like. */
  onOpen: (start: Promise<EditorStart | null>) => void;
  onClose: () => void;
  onTell: (message: ToastMessage | null) => void;
  onFail: (error: unknown) => void;
}

/** All fields of an entry, over the library: the same editor as the popup's. */
export function EntryDialog({ start, onOpen, onClose, onTell, onFail }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the editor chooses the field to begin with: opening gives the focus to the first control.
  useLayoutEffect(() => {
    dialog.current?.showModal();
    return () => dialog.current?.close();
  }, []);
  return (
    // The editor's own handling of the Escape key asks nothing and loses nothing.
    <dialog class="entry-dialog" ref={dialog} onCancel={(event) => event.preventDefault()}>
      <EntryEditor
        key={start.key}
        start={start}
        isWindow={false}
        onOpen={onOpen}
        onSaved={(entry) => {
          onClose();
          onTell({
            text: i18n.t('popupSaved', [entry.term]),
            action: {
              label: i18n.t('popupUndo'),
              run: () => {
                onTell(null);
                takeBack(start, entry.id).then(() => onTell({ text: i18n.t('entriesUndone') }), onFail);
              },
            },
          });
        }}
        onDeleted={(rows) => {
          onClose();
          onTell({
            text: i18n.t('popupDeleted', [rows[0]?.term ?? '']),
            action: {
              label: i18n.t('popupUndo'),
              run: () => {
                onTell(null);
                restoreEntries(rows).catch(onFail);
              },
            },
          });
        }}
        onCancel={(left) => {
          onClose();
          if (left === null) return;
          void dropUnfinished(left.key);
          onTell({
            text: i18n.t('popupDiscarded'),
            action: { label: i18n.t('popupUndo'), run: () => onOpen(Promise.resolve(left)) },
          });
        }}
      />
    </dialog>
  );
}

/** Makes an entry what it was before the editor was opened: gone, where it was new. */
async function takeBack({ entry, untouched }: EditorStart, id: number): Promise<void> {
  if (entry === null) {
    await removeEntries([id]);
    return;
  }
  const { fields } = checkEntry(inputOf(untouched));
  if (fields !== null) await updateEntry(id, fields);
}
