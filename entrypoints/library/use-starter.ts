import { useEffect, useState } from 'preact/hooks';
import type { StarterLanguage } from '../../components/library/StarterOffer.tsx';
import type { LibrarySource, Starter } from './library-source.ts';

export type Starters = Readonly<Record<StarterLanguage, Starter>>;

/** @returns the starter glossaries that come with the extension; null until they are read, or where there are none */
export function useStarter(source: LibrarySource): Starters | null {
  const [starters, setStarters] = useState<Starters | null>(null);
  useEffect(() => {
    let isGone = false;
    Promise.all([source.starter('en'), source.starter('ja')]).then(
      ([en, ja]) => {
        if (!isGone && en !== null && ja !== null) setStarters({ en, ja });
      },
      // Without them the page does all it is for.
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [source]);
  return starters;
}
