import { i18n } from '#i18n';
import { formatCount } from '../library/amounts.ts';
import { textLang } from '../text-lang.ts';

interface Props {
  terms: readonly { entry: number; term: string; lang: string | null; days: number }[];
  onOpen: (entry: number) => void;
}

/** The terms that were met on the most days, each leading to its entry. */
export function MostMet({ terms, onOpen }: Props) {
  return (
    <section class="most-met" aria-labelledby="overview-most">
      <h4 class="most-met-title" id="overview-most">
        {i18n.t('overviewMostMet')}
      </h4>
      <ol class="most-met-list">
        {terms.map(({ entry, term, lang, days }) => (
          <li key={entry} class="most-met-line">
            <button type="button" class="most-met-term text" onClick={() => onOpen(entry)}>
              <span lang={textLang(term, lang)}>{term}</span>
            </button>
            <span class="most-met-days">{i18n.t('overviewMetOn', days, [formatCount(days)])}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
