import { i18n } from '#i18n';
import { lineLang } from '../text-lang.ts';
import { ReturnButton } from './ReturnButton.tsx';

/** Stands beside the place at which the page explains a term, and leads back. */
export function PlaceCard({
  term,
  lang,
  onReturn,
}: {
  term: string;
  lang: string | null;
  onReturn: () => void;
}) {
  return (
    <article class="sense place">
      <p class="eyebrow">{i18n.t('cardExplainedHere')}</p>
      <h2 class="sense-term" lang={lineLang(term, lang)}>
        {term}
      </h2>
      <div class="sense-actions">
        <ReturnButton onReturn={onReturn} />
      </div>
    </article>
  );
}
