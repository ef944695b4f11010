import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ToastMessage } from '../../components/Toast.tsx';
import type { EditorStart } from '../popup/editor-start.ts';
import { EntryDialog } from './EntryDialog.tsx';

interface Options {
  onTell: (message: ToastMessage | null) => void;
  onFail: (error: unknown) => void;
  onClosed?: () => void;
}

/**
 * The editor of an entry, over a page.
 * @returns `open` brings it up, or says that the entry is gone; `dialog` is to be drawn, null where there is none
 */
export function useEntryDialog({ onTell, onFail, onClosed }: Options): {
  open: (start: EditorStart | Promise<EditorStart | null>) => void;
  dialog: ComponentChildren;
} {
  const [editor, setEditor] = useState<EditorStart | null>(null);
  const open = useCallback(
    (start: EditorStart | Promise<EditorStart | null>) => {
      Promise.resolve(start).then((ready) => {
        if (ready === null) onTell({ text: i18n.t('popupEntryGone') });
        else setEditor(ready);
      }, onFail);
    },
    [onTell, onFail],
  );
  const dialog = editor && (
    <EntryDialog
      key={editor.key}
      start={editor}
      onOpen={open}
      onClose={() => {
        setEditor(null);
        onClosed?.();
      }}
      onTell={onTell}
      onFail={onFail}
    />
  );
  return { open, dialog };
}
