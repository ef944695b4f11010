import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Entry } from '../../utils/terms/entry.ts';
import { checkEntry } from '../../utils/terms/entry-schema.ts';
import type { LearningState } from '../../utils/terms/learning.ts';
import { type FormValues, inputOf, valuesOf } from '../form/form-values.ts';
import { problemAt } from '../form/problem-at.ts';
import { formatCount, languageName } from '../library/amounts.ts';
import { InPlaceField } from '../quotations/InPlaceField.tsx';
import { shortDate } from '../short-date.ts';
import { textLang } from '../text-lang.ts';
import { webLink } from '../web-link.ts';
import { columnName } from './column-name.ts';
import type { ColumnId } from './entry-columns.ts';

/** What is known of an entry besides itself. */
export interface EntryFacts {
  /** What the reader has said of knowing it. */
  learning: LearningState | null;
  /** On how many days it was met. */
  met: number;
}

interface Props {
  column: ColumnId | 'term';
  entry: Entry;
  /** What the entry's glossary is called. */
  glossary: string;
  /** Null while they are being read, or not asked for. */
  facts: EntryFacts | null;
  /** Whether the reading has no column of its own and stands under the term. */
  isWithReading: boolean;
  /** @returns when the entry is stored with these fields changed */
  onChange: (part: Partial<FormValues>) => Promise<void>;
}

type Field = 'term' | 'reading' | 'aliases' | 'definition' | 'tags';

/** One cell of the table: what the reader writes is edited where it stands, the rest is told. */
export function EntryTableCell({ column, entry, glossary, facts, isWithReading, onChange }: Props) {
  const field = (id: Field, lang: string | undefined) => (
    <InPlaceField
      id={`${id}-${entry.id}`}
      label={`${columnName(id)}: ${entry.term}`}
      value={valuesOf(entry)[id]}
      placeholder={id === 'definition' ? columnName(id) : ''}
      lang={lang}
      isMultiline={id === 'definition' || id === 'aliases'}
      problemOf={(text) => problemAt(checkEntry(inputOf({ ...valuesOf(entry), [id]: text })).problems, id)}
      onSave={(text) => onChange({ [id]: text })}
    />
  );
  const told = (content: ComponentChildren) =>
    content === '' || content === null ? null : (
      <>
        <span class="entry-cell-label">{columnName(column)}</span> {content}
      </>
    );
  const { reading, lang } = entry;
  const cells: Readonly<Record<ColumnId | 'term', () => ComponentChildren>> = {
    term: () => (
      <>
        {field('term', textLang(entry.term, lang))}
        {isWithReading && reading !== null && (
          <span class="entry-cell-reading" lang={textLang(reading, lang)}>
            {reading}
          </span>
        )}
      </>
    ),
    reading: () => field('reading', textLang(reading ?? '', lang)),
    aliases: () => field('aliases', textLang(entry.aliases.join(), lang)),
    definition: () => field('definition', textLang(entry.definition, lang)),
    tags: () => field('tags', undefined),
    glossary: () =>
      told(
        <span class="entry-cell-name" title={glossary}>
          {glossary}
        </span>,
      ),
    lang: () => told(lang === null ? '' : languageName(lang)),
    sources: () => (entry.sources.length === 0 ? null : told(<Sources sources={entry.sources} />)),
    sites: () => told(entry.sites.join(', ')),
    learning: () =>
      told(facts?.learning ? i18n.t(facts.learning === 'known' ? 'entriesKnown' : 'entriesToLearn') : ''),
    met: () => told(facts?.met ? i18n.t('entriesMetDays', facts.met, [formatCount(facts.met)]) : ''),
    created: () => told(shortDate(entry.created)),
    updated: () => told(shortDate(entry.updated)),
  };
  const isField = ['term', 'reading', 'aliases', 'definition', 'tags'].includes(column);
  // Where columns stand below each other, what is empty only takes up room: it can be filled in with all fields.
  const isEmpty = (column === 'reading' && !reading) || (column === 'aliases' && entry.aliases.length === 0);
  const kind = isField ? (isEmpty ? ' is-empty' : '') : ' is-told';
  return (
    <div role="cell" class={`entry-cell is-${column}${kind}`}>
      {cells[column]()}
    </div>
  );
}

function Sources({ sources }: Pick<Entry, 'sources'>) {
  return (
    <span class="entry-cell-sources">
      {sources.map(({ title, url }) => {
        const link = webLink(url);
        const name = title || url;
        return (
          <span key={`${title} ${url}`} lang={textLang(name, null)}>
            {link === null ? (
              name
            ) : (
              <a href={link} target="_blank" rel="noreferrer">
                {name}
              </a>
            )}
          </span>
        );
      })}
    </span>
  );
}
