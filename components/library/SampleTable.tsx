import { i18n } from '#i18n';
import type { EntryFields } from '../../utils/terms/entry.ts';
import { textLang } from '../text-lang.ts';
import { languageName } from './amounts.ts';
import { COLUMN_NAMES } from './column-names.ts';

/** A glossary's first entries, as they will be. */
export function SampleTable({ entries }: { entries: readonly EntryFields[] }) {
  return (
    <table class="samples">
      <caption class="group-label">{i18n.t('librarySamples')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('popupTerm')}</th>
          <th scope="col">{i18n.t('popupDefinition')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, at) => (
          <tr key={at}>
            <th scope="row">
              <span class="sample-term text" lang={textLang(entry.term, entry.lang)}>
                {entry.term}
              </span>
              {entry.reading !== null && (
                <span class="sample-reading" lang={textLang(entry.reading, entry.lang)}>
                  {entry.reading}
                </span>
              )}
            </th>
            <td>
              <p class="sample-definition clamped text" lang={textLang(entry.definition, entry.lang)}>
                {entry.definition || i18n.t('popupNoDefinition')}
              </p>
              <SampleFacts entry={entry} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The lesser fields in a small line, so that one sees where a column went. */
function SampleFacts({ entry }: { entry: EntryFields }) {
  const { aliases, lang, sources, tags, sites } = entry;
  const facts = [
    { column: 'aliases', values: aliases },
    { column: 'lang', values: lang === null ? [] : [languageName(lang)] },
    { column: 'sources', values: sources.map(({ title, url }) => title || url) },
    { column: 'tags', values: tags },
    { column: 'sites', values: sites },
  ] as const;
  const filled = facts.filter(({ values }) => values.length > 0);
  if (filled.length === 0) return null;
  return (
    <dl class="sample-facts">
      {filled.map(({ column, values }) => (
        <div key={column}>
          <dt>{COLUMN_NAMES[column]()}</dt>
          <dd lang={textLang(values.join(), null)}>{values.join(' · ')}</dd>
        </div>
      ))}
    </dl>
  );
}
