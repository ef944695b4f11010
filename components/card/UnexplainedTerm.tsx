import { i18n } from '#i18n';
import { lineLang } from '../text-lang.ts';
import { webLink } from '../web-link.ts';

interface Props {
  term: string;
  /** The sentence in which it stands first. */
  sentence: string;
  lang: string | null;
  /** Where the reader looks words up. */
  lookups: readonly { name: string; url: string }[];
  onAdd: () => void;
  onDismiss: () => void;
}

/** A term that nobody explains: where it stands first, and what can be done about it. */
export function UnexplainedTerm({ term, sentence, lang, lookups, onAdd, onDismiss }: Props) {
  const links = lookups.flatMap(({ name, url }) => {
    const link = webLink(url);
    return link === null ? [] : [{ name, link }];
  });
  return (
    <article class="sense unexplained">
      <h2 class="sense-term" lang={lineLang(term, lang)}>
        {term}
      </h2>
      <p class="definition missing">{i18n.t('cardUnexplained')}</p>
      {sentence.length > term.length + 1 && (
        <>
          <p class="first-mention">{i18n.t('cardFirstMention')}</p>
          <blockquote class="quote-text" lang={lineLang(sentence, lang)}>
            {sentence}
          </blockquote>
        </>
      )}
      <div class="sense-actions">
        <button type="button" class="button" onClick={onAdd}>
          {i18n.t('cardAddTerm')}
        </button>
        {links.map(({ name, link }) => (
          <a key={link} class="look-up" href={link} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
        ))}
      </div>
      <div class="sense-actions">
        <button type="button" class="quiet" onClick={onDismiss}>
          {i18n.t('cardDismiss')}
        </button>
      </div>
    </article>
  );
}
