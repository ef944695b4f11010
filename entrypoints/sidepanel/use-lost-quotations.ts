import { useEffect, useState } from 'preact/hooks';
import type { SavedQuotation } from '../../utils/quotes/saved-quotation.ts';
import { getQuotations } from '../../utils/storage/find-quotations.ts';

/** As many of one page as are listed. */
const MOST = 200;

/** @returns what has been read of the quotations that the page no longer has, by their ids */
export function useLostQuotations(ids: readonly string[]): ReadonlyMap<string, SavedQuotation> {
  const [read, setRead] = useState<ReadonlyMap<string, SavedQuotation>>(new Map());
  useEffect(() => {
    let isLatest = true;
    getQuotations(ids.slice(0, MOST)).then(
      (found) => isLatest && setRead(new Map(found.map((one) => [one.id, one]))),
      // The page's own rows stand all the same.
      () => {},
    );
    return () => {
      isLatest = false;
    };
  }, [ids.join()]);
  return read;
}
