import { i18n } from '#i18n';
import type { EntryView } from '../../utils/messages.ts';
import type { Occurrence } from '../../utils/terms/page-terms.ts';
import { textLang } from '../text-lang.ts';
import { webLink } from '../web-link.ts';
import { DefinitionText } from './DefinitionText.tsx';

interface Props {
  entry: EntryView;
  /** Which of how many senses it is, from 1. */
  number: number;
  total: number;
  terms: readonly Occurrence[];
  onTerm: (text: string, entries: readonly number[]) => void;
  onEdit: () => void;
}

/** One sense of a term: name, reading, other names, definition, where it is from, which glossary. */
export function EntrySense({ entry, number, total, terms, onTerm, onEdit }: Props) {
  return (
    <article class="sense">
      <header class="sense-head">
        {total > 1 && (
          <span class="sense-number">{i18n.t('cardSense', [String(number), String(total)])}</span>
        )}
        <h2 class="sense-term" lang={textLang(entry.term, entry.lang)}>
          {entry.term}
        </h2>
        {entry.reading !== null && (
          <span class="sense-reading" lang="ja">
            {entry.reading}
          </span>
        )}
        <button type="button" class="quiet sense-edit" onClick={onEdit}>
          {i18n.t('cardEdit')}
        </button>
      </header>
      {entry.aliases.length > 0 && (
        <p class="sense-aliases">
          <span class="visually-hidden">{i18n.t('cardAliases')} </span>
          {entry.aliases.map((alias) => (
            <span key={alias} class="alias" lang={textLang(alias, null)}>
              {alias}
            </span>
          ))}
        </p>
      )}
      {entry.definition === '' ? (
        <p class="definition missing">{i18n.t('cardNoDefinition')}</p>
      ) : (
        <DefinitionText text={entry.definition} lang={entry.lang} terms={terms} onTerm={onTerm} />
      )}
      <footer class="sense-foot">
        <span class="glossary-name">{entry.glossaryName || i18n.t('cardOwnGlossary')}</span>
        {entry.sources.map(({ title, url }) => {
          const link = webLink(url);
          return link === null ? (
            <span key={url + title}>{title}</span>
          ) : (
            <a key={url + title} href={link} target="_blank" rel="noopener noreferrer">
              {title || url}
            </a>
          );
        })}
      </footer>
    </article>
  );
}
