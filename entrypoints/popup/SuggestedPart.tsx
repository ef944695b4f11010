import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Notice } from '../../components/Notice.tsx';
import { DismissedList } from '../../components/page/DismissedList.tsx';
import { SuggestionItem } from '../../components/page/SuggestionItem.tsx';
import { Switch } from '../../components/Switch.tsx';
import { useFocusAfter } from '../../components/use-focus-after.ts';
import { lookUpLinks } from '../../utils/lookups/look-up-links.ts';
import type { PageSuggestion } from '../../utils/messages.ts';
import type { Settings, SettingsPatch } from '../../utils/settings.ts';

interface Props {
  /** Null while they are being looked for. */
  suggestions: readonly PageSuggestion[] | null;
  /** Of the page, BCP 47. */
  lang: string | null;
  settings: Settings | null;
  /** What the reader never wants to be suggested. */
  dismissed: readonly string[];
  onChange: (patch: SettingsPatch) => void;
  onShow: (suggestion: PageSuggestion) => void;
  /** Without a suggestion: a term of the reader's own. */
  onAdd: (suggestion?: PageSuggestion) => void;
  onDismiss: (suggestion: PageSuggestion) => void;
  onBringBack: (term: string) => void;
}

/** The terms of the page that nobody explains. */
export function SuggestedPart(props: Props) {
  const { suggestions, lang, settings, dismissed, onChange, onShow, onAdd, onDismiss, onBringBack } = props;
  const part = useRef<HTMLDivElement>(null);
  const count = suggestions?.length ?? 0;
  const terms = suggestions?.map(({ term }) => term) ?? [];
  const leave = useFocusAfter(part, terms, '.dismiss');
  return (
    <div class="suggested" ref={part} tabIndex={-1}>
      {suggestions === null && (
        <p class="looking" role="status">
          {i18n.t('popupLooking')}
        </p>
      )}
      {suggestions !== null && count === 0 && (
        <Notice title={i18n.t('popupSuggestedNone')} text={i18n.t('popupSuggestedNoneWhy')}>
          <button type="button" class="button" onClick={() => onAdd()}>
            {i18n.t('popupAddFirst')}
          </button>
        </Notice>
      )}
      {suggestions !== null && count > 0 && (
        <>
          <div class="suggested-head">
            <p>{i18n.t('popupUnexplained')}</p>
            <Switch
              label={i18n.t('popupMarkThem')}
              showLabel
              checked={settings?.markSuggestions === true}
              disabled={settings === null}
              onChange={(markSuggestions) => onChange({ markSuggestions })}
            />
          </div>
          <ul class="suggestions" aria-label={i18n.t('popupSuggested')}>
            {suggestions.map((suggestion, at) => (
              <SuggestionItem
                key={suggestion.term}
                suggestion={suggestion}
                lang={lang}
                links={lookUpLinks(settings?.lookups ?? [], suggestion.term, lang)}
                onShow={() => onShow(suggestion)}
                onAdd={() => onAdd(suggestion)}
                onDismiss={() => {
                  leave(at);
                  onDismiss(suggestion);
                }}
              />
            ))}
          </ul>
        </>
      )}
      <DismissedList terms={dismissed} box={part} onBringBack={onBringBack} />
    </div>
  );
}
