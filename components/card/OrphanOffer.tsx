import { i18n } from '#i18n';
import type { SavedQuotation } from '../../utils/quotes/saved-quotation.ts';

/** So much of the words is shown, in UTF-16 units. */
const SHOWN = 60;

interface Props {
  /** What was saved from this page and is no longer found on it. */
  orphans: readonly SavedQuotation[];
  onAttach: (id: string) => void;
}

/** Offers to attach a quotation that was lost to the words that have just been saved. */
export function OrphanOffer({ orphans, onAttach }: Props) {
  if (orphans.length === 0) return null;
  return (
    <section class="orphan-offer">
      <p class="first-mention">{i18n.t('cardOrphans')}</p>
      {orphans.map(({ id, selector }) => (
        <button key={id} type="button" class="quiet" onClick={() => onAttach(id)}>
          {i18n.t('cardAttach', [shortened(selector.exact)])}
        </button>
      ))}
    </section>
  );
}

function shortened(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length <= SHOWN
    ? line
    : `${line
        .slice(0, SHOWN)
        .toWellFormed()
        .replace(/\ufffd$/u, '')}…`;
}
