import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PickedFile } from './import-types.ts';
import { readInput } from './read-drop.ts';

interface Props {
  /** True while files are dragged over the page, which takes them anywhere. */
  isOver: boolean;
  onFiles: (files: PickedFile[]) => void;
}

/** Where files come in: dropped, or chosen. */
export function DropZone({ isOver, onFiles }: Props) {
  return (
    <div class={`drop ${isOver ? 'is-over' : ''}`}>
      <p class="drop-title text">{i18n.t(isOver ? 'libraryDropNow' : 'libraryDrop')}</p>
      <div class="drop-buttons">
        <FileButton id="files" label={i18n.t('libraryChooseFiles')} isPrimary onFiles={onFiles} />
        <FileButton id="folder" label={i18n.t('libraryChooseFolder')} isFolder onFiles={onFiles} />
      </div>
      <p class="drop-formats">{i18n.t('libraryDropFormats')}</p>
    </div>
  );
}

interface ButtonProps {
  /** The input's. */
  id: string;
  label: string;
  isFolder?: boolean;
  isPrimary?: boolean;
  onFiles: (files: PickedFile[]) => void;
}

/** A button that asks for files. The input itself is drawn by the browser in its own way, so it stays hidden. */
export function FileButton({ id, label, isFolder = false, isPrimary = false, onFiles }: ButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        id={id}
        type="file"
        hidden
        multiple
        {...(isFolder ? { webkitdirectory: true } : {})}
        onChange={(event) => {
          const files = readInput(event.currentTarget.files);
          // Chosen again, the same file is another choice.
          event.currentTarget.value = '';
          onFiles(files);
        }}
      />
      <button
        type="button"
        class={isPrimary ? 'button primary' : 'button'}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
    </>
  );
}
