import { i18n } from '#i18n';
import type { MetRange, MetSpan } from '../../utils/overview/met-spans.ts';
import { formatCount } from '../library/amounts.ts';
import { spanNames } from './span-name.ts';

const HEADS: Record<MetRange, () => string> = {
  days: () => i18n.t('overviewDay'),
  weeks: () => i18n.t('overviewWeek'),
  months: () => i18n.t('overviewMonth'),
};

/** What was met, a span a row. */
export function MetTable({ range, spans }: { range: MetRange; spans: readonly MetSpan[] }) {
  const name = spanNames(range);
  return (
    <table class="plain-table" aria-labelledby="overview-met">
      <thead>
        <tr>
          <th scope="col">{HEADS[range]()}</th>
          <th scope="col" class="is-number">
            {i18n.t('overviewMetCount')}
          </th>
          <th scope="col" class="is-number">
            {i18n.t('overviewFreshCount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {spans.map((span) => (
          <tr key={span.first}>
            <th scope="row">{name(span)}</th>
            <td class="is-number">{formatCount(span.met)}</td>
            <td class="is-number">{formatCount(span.fresh)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
