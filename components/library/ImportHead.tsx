import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { FactList } from './FactList.tsx';

/** Where a file stands among several, from 1; null where it is the only one. */
export type FilePlace = { at: number; of: number } | null;

interface Props {
  /** The file's or folder's name. */
  name: string;
  facts: readonly string[];
  place: FilePlace;
}

/** The head of a form with the id `import-title`: which file it is about. It takes the focus when it comes. */
export function ImportHead({ name, facts, place }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever chose the file did so elsewhere on the page.
  useEffect(() => title.current?.focus(), []);
  const order = place === null ? [] : [i18n.t('libraryFileOf', [String(place.at), String(place.of)])];
  return (
    <div class="import-head">
      <h3 class="import-title text" id="import-title" tabIndex={-1} ref={title}>
        {name}
      </h3>
      <FactList facts={[...facts, ...order]} />
    </div>
  );
}
