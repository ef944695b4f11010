import { i18n } from '#i18n';
import type { EntryView } from '../../utils/messages.ts';
import type { Occurrence } from '../../utils/terms/page-terms.ts';
import { textLang } from '../text-lang.ts';
import { webLink } from '../web-link.ts';
import { DefinitionText } from './DefinitionText.tsx';
import { reasonText } from './reason-text.ts';
import { SensePreference } from './SensePreference.tsx';

export interface SenseActions {
  onTerm: (text: string, entries: readonly number[]) => void;
  onEdit: (entry: number) => void;
  /** The reader prefers this sense, or no longer does. */
  onPrefer: (entry: number, where: 'here' | 'everywhere', isOn: boolean) => void;
}

interface Props extends SenseActions {
  entry: EntryView;
  /** Which of how many senses it is, from 1. */
  number: number;
  total: number;
  terms: readonly Occurrence[];
  /** The page's host name; empty where it has none. */
  host: string;
  /** Opens and closes it; null where it is always open. */
  onToggle: (() => void) | null;
  isOpen: boolean;
}

/** One sense of a term: in a line, or name, reading, other names, definition, where it is from, which glossary. */
export function EntrySense({ entry, number, total, terms, host, onToggle, isOpen, ...actions }: Props) {
  const body = `sense-${entry.id}`;
  const name = entry.glossaryName || i18n.t('cardOwnGlossary');
  const reason = number === 1 && entry.reason !== null ? reasonText(entry.reason) : null;
  return (
    <article class={isOpen ? 'sense' : 'sense closed'}>
      <header class="sense-head">
        {total > 1 && isOpen && (
          <span class="sense-number">{i18n.t('cardSense', [String(number), String(total)])}</span>
        )}
        <h2 class="sense-term" lang={textLang(entry.term, entry.lang)}>
          {onToggle === null ? (
            entry.term
          ) : (
            <button
              type="button"
              class="sense-toggle"
              aria-expanded={isOpen}
              aria-controls={isOpen ? body : undefined}
              onClick={onToggle}
            >
              <span>{entry.term}</span>
              {!isOpen && <ClosedLine entry={entry} glossary={name} />}
            </button>
          )}
        </h2>
        {isOpen && entry.reading !== null && (
          <span class="sense-reading" lang="ja">
            {entry.reading}
          </span>
        )}
        {isOpen && (
          <button type="button" class="quiet sense-edit" onClick={() => actions.onEdit(entry.id)}>
            {i18n.t('cardEdit')}
          </button>
        )}
      </header>
      {isOpen && (
        <div id={body}>
          {reason !== null && <p class="sense-reason">{reason}</p>}
          <SenseBody entry={entry} terms={terms} glossary={name} onTerm={actions.onTerm} />
          {total > 1 && (
            <SensePreference
              term={entry.term}
              host={host}
              chosen={entry.chosen}
              onPrefer={(where, isOn) => actions.onPrefer(entry.id, where, isOn)}
            />
          )}
        </div>
      )}
    </article>
  );
}

function ClosedLine({ entry, glossary }: { entry: EntryView; glossary: string }) {
  const [line = ''] = entry.definition.split('\n', 1);
  return (
    <>
      <span class="sense-line" lang={textLang(line, entry.lang)}>
        {line || i18n.t('cardNoDefinition')}
      </span>
      <span class="glossary-name" lang={i18n.t('languageTag')}>
        {glossary}
      </span>
    </>
  );
}

interface BodyProps extends Pick<Props, 'entry' | 'terms' | 'onTerm'> {
  glossary: string;
}

function SenseBody({ entry, terms, glossary, onTerm }: BodyProps) {
  return (
    <>
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
        <span class="glossary-name">{glossary}</span>
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
    </>
  );
}
