import { i18n } from '#i18n';
import type { Entry } from '../../utils/terms/entry.ts';
import { firstLine } from '../entry-list/first-line.ts';
import { Icon } from '../Icon.tsx';
import { textLang } from '../text-lang.ts';

interface Props {
  duplicates: readonly Entry[];
  onOpen: (id: number) => void;
}

/** How many are shown: with more of one name than this, a list would push the form away. */
const SHOWN = 3;

/** Says that the glossary has this term already. It may be another sense, so it stops nobody. */
export function DuplicateNote({ duplicates, onOpen }: Props) {
  return (
    <div class="duplicate-place" role="status">
      {duplicates.length > 0 && (
        <div class="duplicate">
          <Icon name="warning" />
          <div>
            <p>{i18n.t('popupDuplicate')}</p>
            <ul class="duplicate-list">
              {duplicates.slice(0, SHOWN).map((entry) => (
                <li key={entry.id}>
                  <button type="button" class="link-button" onClick={() => onOpen(entry.id)}>
                    <span class="text" lang={textLang(entry.term, entry.lang)}>
                      {entry.term}
                    </span>
                    <span class="duplicate-definition" lang={textLang(entry.definition, entry.lang)}>
                      {firstLine(entry.definition)}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </div>
  );
}
