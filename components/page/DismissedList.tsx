import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { textLang } from '../text-lang.ts';
import { useFocusAfter } from '../use-focus-after.ts';

interface Props {
  terms: readonly string[];
  /** What the list stands in: it has the keyboard when the last term is brought back. */
  box: RefObject<HTMLElement | null>;
  onBringBack: (term: string) => void;
}

/** How many terms the reader never wants to see suggested, and behind that which they are. */
export function DismissedList({ terms, box, onBringBack }: Props) {
  const [isOpen, setOpen] = useState(false);
  const leave = useFocusAfter(box, terms, '.dismissed-list .quiet');
  if (terms.length === 0) return null;
  return (
    <section class="dismissed" aria-label={i18n.t('popupDismissed', terms.length)}>
      <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {i18n.t('popupDismissed', terms.length)}
      </button>
      {isOpen && (
        <ul class="dismissed-list">
          {terms.map((term, at) => (
            <li key={term}>
              <span class="dismissed-term text" lang={textLang(term, null)}>
                {term}
              </span>
              <button
                type="button"
                class="quiet"
                aria-label={i18n.t('popupBringBackThis', [term])}
                onClick={() => {
                  leave(at);
                  onBringBack(term);
                }}
              >
                {i18n.t('popupBringBack')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
