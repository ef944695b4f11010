import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { textLang } from '../text-lang.ts';

interface Props {
  terms: readonly string[];
  onBringBack: (term: string) => void;
}

/** How many terms the reader never wants to see suggested, and behind that which they are. */
export function DismissedList({ terms, onBringBack }: Props) {
  const [isOpen, setOpen] = useState(false);
  if (terms.length === 0) return null;
  return (
    <section class="dismissed" aria-label={i18n.t('popupDismissed', terms.length)}>
      <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {i18n.t('popupDismissed', terms.length)}
      </button>
      {isOpen && (
        <ul class="dismissed-list">
          {terms.map((term) => (
            <li key={term}>
              <span class="dismissed-term text" lang={textLang(term, null)}>
                {term}
              </span>
              <button
                type="button"
                class="quiet"
                aria-label={i18n.t('popupBringBackThis', [term])}
                onClick={() => onBringBack(term)}
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
