import { i18n } from '#i18n';
import type { SearchFacets, SearchFilter } from '../../utils/quotes/search-request.ts';
import { formatCount } from '../library/amounts.ts';
import { textLang } from '../text-lang.ts';
import { FilterChips } from './FilterChips.tsx';
import { type FilterList, filterParts, withPart } from './filter-change.ts';
import { dayOfTime, startOfDay } from './filter-dates.ts';
import { ANCHOR_NAMES, CHECK_NAMES } from './status-names.ts';

interface Props {
  filter: SearchFilter;
  /** What those have that were found. */
  facets: SearchFacets;
  onChange: (filter: SearchFilter) => void;
}

/** What the quotations have to be besides what they say. What is chosen stands below and is taken back there. */
export function FilterBar({ filter, facets, onChange }: Props) {
  const chosen = new Set(filterParts(filter).map(({ list, value }) => `${list} ${value}`));
  const choose = (list: keyof SearchFacets & FilterList, label: string) => {
    const values = (facets[list] as [string, number][]).filter(
      ([value, count]) => count > 0 && value !== '' && !chosen.has(`${list} ${value}`),
    );
    return (
      <FilterSelect
        id={`filter-${list}`}
        label={label}
        groups={[{ label: null, values: values.map(([value, count]) => ({ value, name: value, count })) }]}
        onChoose={(value) => onChange(withPart(filter, { list, value }))}
      />
    );
  };
  const statuses = [
    {
      label: i18n.t('quotationOnPage'),
      values: facets.anchors.map(([value, count]) => ({
        value: `anchors ${value}`,
        name: ANCHOR_NAMES[value](),
        count,
      })),
    },
    {
      label: i18n.t('quotationAgainstSource'),
      values: facets.checks.map(([value, count]) => ({
        value: `checks ${value}`,
        name: CHECK_NAMES[value](),
        count,
      })),
    },
  ].map((group) => ({
    ...group,
    values: group.values.filter(({ value, count }) => count > 0 && !chosen.has(value)),
  }));
  return (
    <>
      <fieldset class="filters" aria-label={i18n.t('quotationFilters')}>
        {choose('tags', i18n.t('quotationTag'))}
        {choose('authors', i18n.t('quotationAuthor'))}
        {choose('sites', i18n.t('quotationSite'))}
        <FilterSelect
          id="filter-status"
          label={i18n.t('quotationStatus')}
          groups={statuses}
          onChoose={(chosenValue) => {
            const [list, value] = chosenValue.split(' ') as ['anchors' | 'checks', string];
            onChange(withPart(filter, { list, value }));
          }}
        />
        <div class="filter-dates">
          <label class="visually-hidden" for="filter-from">
            {i18n.t('quotationFrom')}
          </label>
          <input
            id="filter-from"
            type="date"
            class="input"
            title={i18n.t('quotationFrom')}
            value={dayOfTime(filter.from)}
            onChange={(event) => onChange({ ...filter, from: startOfDay(event.currentTarget.value) })}
          />
          <span aria-hidden="true">–</span>
          <label class="visually-hidden" for="filter-until">
            {i18n.t('quotationUntil')}
          </label>
          <input
            id="filter-until"
            type="date"
            class="input"
            title={i18n.t('quotationUntil')}
            // The filter ends where the day after begins.
            value={dayOfTime(filter.until, -1)}
            onChange={(event) => onChange({ ...filter, until: startOfDay(event.currentTarget.value, 1) })}
          />
        </div>
      </fieldset>
      <FilterChips filter={filter} onChange={onChange} />
    </>
  );
}

interface SelectProps {
  id: string;
  label: string;
  groups: readonly {
    label: string | null;
    values: readonly { value: string; name: string; count: number }[];
  }[];
  onChoose: (value: string) => void;
}

/** A list of which one is added to what is asked for; it always says what it is a list of. */
function FilterSelect({ id, label, groups, onChoose }: SelectProps) {
  const filled = groups.filter(({ values }) => values.length > 0);
  return (
    <select
      id={id}
      class="input filter"
      aria-label={label}
      value=""
      disabled={filled.length === 0}
      onChange={(event) => {
        const { value } = event.currentTarget;
        event.currentTarget.value = '';
        if (value !== '') onChoose(value);
      }}
    >
      <option value="">{label}</option>
      {filled.map((group) => {
        const options = group.values.map(({ value, name, count }) => (
          <option key={value} value={value} lang={textLang(name, null)}>
            {i18n.t('quotationChoice', [name, formatCount(count)])}
          </option>
        ));
        return group.label === null ? (
          options
        ) : (
          <optgroup key={group.label} label={group.label}>
            {options}
          </optgroup>
        );
      })}
    </select>
  );
}
