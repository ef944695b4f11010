import { i18n } from '#i18n';
import type { Connections } from '../../utils/overview/choose-connections.ts';
import { formatCount } from '../library/amounts.ts';
import { lineLang, textLang } from '../text-lang.ts';

interface Props {
  connections: Connections;
  quotationHref: (id: string) => string;
  /** Null where nothing may take the focus. */
  onOpen: ((entry: number) => void) | null;
}

/** Each term that is drawn, and the quotations that it is connected with. */
export function ConnectionTable({ connections, quotationHref, onOpen }: Props) {
  const { terms, quotations, lines } = connections;
  return (
    <table class="plain-table connection-table" aria-labelledby="overview-connections">
      <thead>
        <tr>
          <th scope="col">{i18n.t('overviewTerm')}</th>
          <th scope="col">{i18n.t('overviewStandsIn')}</th>
          <th scope="col">{i18n.t('overviewOfThese')}</th>
        </tr>
      </thead>
      <tbody>
        {terms.map(({ entry, term, lang, quotations: count }, at) => (
          <tr key={entry}>
            <th scope="row" lang={textLang(term, lang)}>
              {onOpen === null ? (
                term
              ) : (
                <button type="button" class="cell-button" onClick={() => onOpen(entry)}>
                  {term}
                </button>
              )}
            </th>
            <td>{i18n.t('quotationCount', count, [formatCount(count)])}</td>
            <td>
              <ul class="cell-list">
                {lines
                  .filter(([from]) => from === at)
                  .map(([, to]) => quotations[to]!)
                  .map(({ id, words, lang: spoken }) => (
                    <li key={id} lang={lineLang(words, spoken)}>
                      {onOpen === null ? words : <a href={quotationHref(id)}>{words}</a>}
                    </li>
                  ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
