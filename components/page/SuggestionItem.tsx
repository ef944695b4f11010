import { i18n } from '#i18n';
import type { PageSuggestion } from '../../utils/messages.ts';
import { OccurrenceCount } from '../entry-list/OccurrenceCount.tsx';
import { Icon } from '../Icon.tsx';
import { textLang } from '../text-lang.ts';
import { splitAtTerm } from './split-at-term.ts';

interface Props {
  suggestion: PageSuggestion;
  /** Of the page, BCP 47. */
  lang: string | null;
  /** Where it may be looked up. */
  links: readonly { name: string; url: string }[];
  onShow: () => void;
  onAdd: () => void;
  onDismiss: () => void;
}

/** A term that nobody explains: where it stands, and what can be done about it. */
export function SuggestionItem({ suggestion, lang, links, onShow, onAdd, onDismiss }: Props) {
  const { term, sentence, count } = suggestion;
  const [before, word, after] = splitAtTerm(sentence, term);
  // A heading, say: it would say the same once more.
  const isTermAlone = before === '' && after === '';
  return (
    <li class="suggestion">
      <div class="entry-head">
        <h2 class="entry-term text" lang={textLang(term, lang)}>
          {term}
        </h2>
        <OccurrenceCount count={count} />
      </div>
      <button
        type="button"
        class="suggestion-place clamped"
        title={i18n.t('popupShowOnPage')}
        lang={isTermAlone ? undefined : textLang(sentence, lang)}
        onClick={onShow}
      >
        {isTermAlone ? i18n.t('popupShowOnPage') : before}
        {!isTermAlone && word !== '' && <strong>{word}</strong>}
        {after}
      </button>
      <div class="suggestion-actions">
        <button
          type="button"
          class="quiet suggestion-add"
          aria-label={i18n.t('popupAddThis', [term])}
          onClick={onAdd}
        >
          <Icon name="add" />
          {i18n.t('popupAdd')}
        </button>
        {links.map(({ name, url }) => (
          <a
            key={url}
            class="look-up"
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={i18n.t('popupLookUp', [name, term])}
          >
            {name}
          </a>
        ))}
        <button
          type="button"
          class="quiet dismiss"
          aria-label={i18n.t('popupDismissThis', [term])}
          onClick={onDismiss}
        >
          {i18n.t('popupDismiss')}
        </button>
      </div>
    </li>
  );
}
