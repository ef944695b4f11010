import { i18n } from '#i18n';
import { NO_FILTER, type SearchFilter } from '../../utils/quotes/search-request.ts';
import { Icon } from '../Icon.tsx';
import { textLang } from '../text-lang.ts';
import { type FilterPart, filterParts, isFilter, withoutPart } from './filter-change.ts';
import { ANCHOR_NAMES, CHECK_NAMES } from './status-names.ts';

interface Props {
  filter: SearchFilter;
  onChange: (filter: SearchFilter) => void;
}

/** What is asked for, each to be taken back with a press. */
export function FilterChips({ filter, onChange }: Props) {
  if (!isFilter(filter)) return null;
  return (
    <ul class="chips" aria-label={i18n.t('quotationChosen')}>
      {filterParts(filter).map((part) => {
        const name = nameOf(part);
        return (
          <li key={`${part.list} ${part.value}`}>
            <button
              type="button"
              class="chip"
              aria-label={i18n.t('quotationWithout', [name])}
              lang={textLang(name, null)}
              onClick={() => onChange(withoutPart(filter, part))}
            >
              {name}
              <Icon name="close" />
            </button>
          </li>
        );
      })}
      <li>
        <button type="button" class="quiet" onClick={() => onChange(NO_FILTER)}>
          {i18n.t('quotationNoFilter')}
        </button>
      </li>
    </ul>
  );
}

function nameOf({ list, value }: FilterPart): string {
  if (list === 'anchors') return ANCHOR_NAMES[value as keyof typeof ANCHOR_NAMES]();
  if (list === 'checks') return CHECK_NAMES[value as keyof typeof CHECK_NAMES]();
  return list === 'tags' ? `#${value}` : value;
}
