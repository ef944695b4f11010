import { i18n } from '#i18n';
import type { SourceKind } from '../../utils/overview/source-counts.ts';
import { formatCount } from '../library/amounts.ts';
import { textLang } from '../text-lang.ts';

interface Props {
  kind: SourceKind;
  names: readonly (readonly [name: string, quotations: number])[];
  /** Null where nothing may take the focus. */
  onOpen: ((name: string) => void) | null;
}

const HEADS: Record<SourceKind, () => string> = {
  sites: () => i18n.t('overviewSite'),
  works: () => i18n.t('overviewWork'),
  people: () => i18n.t('overviewPerson'),
};

/** How many quotations are from where. */
export function SourceTable({ kind, names, onOpen }: Props) {
  return (
    <table class="plain-table" aria-labelledby="overview-sources">
      <thead>
        <tr>
          <th scope="col">{HEADS[kind]()}</th>
          <th scope="col" class="is-number">
            {i18n.t('overviewCount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {names.map(([name, count]) => (
          <tr key={name}>
            <th scope="row" lang={textLang(name, null)}>
              {onOpen === null ? (
                name
              ) : (
                <button
                  type="button"
                  class="cell-button"
                  title={i18n.t('overviewShowFrom', [name])}
                  onClick={() => onOpen(name)}
                >
                  {name}
                </button>
              )}
            </th>
            <td class="is-number">{formatCount(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
