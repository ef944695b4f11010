import { useEffect, useRef, useState } from 'preact/hooks';
import type { PickedFile } from '../../components/library/import-types.ts';
import { readDrop } from '../../components/library/read-drop.ts';

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

/**
 * Takes files that are dropped anywhere on the page: beside the place for them the browser would open them instead.
 * @returns whether files are being dragged over the page
 */
export function useFileDrop(
  onFiles: (files: PickedFile[]) => void,
  onFail: (error: unknown) => void,
): boolean {
  const [isOver, setOver] = useState(false);
  const take = useRef({ onFiles, onFail });
  take.current = { onFiles, onFail };
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    document.addEventListener('dragenter', over, { signal });
    document.addEventListener('dragover', over, { signal });
    document.addEventListener(
      'dragleave',
      (event) => {
        // It leaves every element on its way; only out of the page there is none it goes to.
        if (event.relatedTarget === null) setOver(false);
      },
      { signal },
    );
    document.addEventListener(
      'drop',
      (event) => {
        setOver(false);
        if (!hasFiles(event) || event.dataTransfer === null) return;
        event.preventDefault();
        readDrop(event.dataTransfer).then(
          (files) => take.current.onFiles(files),
          (error: unknown) => take.current.onFail(error),
        );
      },
      { signal },
    );
    return () => listening.abort();
  }, []);
  return isOver;
}
