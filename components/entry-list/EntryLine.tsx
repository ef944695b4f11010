import { i18n } from '#i18n';
import type { Entry } from '../../utils/terms/entry.ts';
import { textLang } from '../text-lang.ts';
import { firstLine } from './first-line.ts';
import { OccurrenceCount } from './OccurrenceCount.tsx';
import type { RowPlace } from './VirtualList.tsx';

interface Props {
  /** Undefined while it is being read. */
  entry: Entry | undefined;
  count: number | null;
  place: RowPlace;
  onOpen: () => void;
}

/** An entry in a list: the term, its reading, how its definition begins. */
export function EntryLine({ entry, count, place, onOpen }: Props) {
  const definition = firstLine(entry?.definition ?? '');
  return (
    <button
      type="button"
      class="entry-line"
      data-row={place.row}
      data-column="open"
      tabIndex={place.isCurrent ? 0 : -1}
      onFocus={place.onFocus}
      onClick={onOpen}
    >
      {entry !== undefined && (
        <>
          <span class="entry-head">
            <span class="entry-term text" lang={textLang(entry.term, entry.lang)}>
              {entry.term}
            </span>
            {entry.reading !== null && (
              <span class="entry-reading" lang={textLang(entry.reading, entry.lang)}>
                {entry.reading}
              </span>
            )}
            {count !== null && <OccurrenceCount count={count} />}
          </span>
          {definition === '' ? (
            <span class="entry-definition missing">{i18n.t('popupNoDefinition')}</span>
          ) : (
            <span class="entry-definition" lang={textLang(definition, entry.lang)}>
              {definition}
            </span>
          )}
        </>
      )}
    </button>
  );
}
