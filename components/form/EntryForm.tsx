import { i18n } from '#i18n';
import type { EntryProblem } from '../../utils/terms/entry-schema.ts';
import { textLang } from '../text-lang.ts';
import { Field } from './Field.tsx';
import type { FormValues } from './form-values.ts';
import { LanguageSelect } from './LanguageSelect.tsx';
import { problemAt } from './problem-at.ts';
import { SourceRows } from './SourceRows.tsx';

interface Props {
  values: FormValues;
  problems: readonly EntryProblem[];
  /** Languages offered first, BCP 47: the reader's own. */
  readerLanguages: readonly string[];
  onChange: (values: FormValues) => void;
}

/** The fields of an entry, the ones that matter most first. */
export function EntryForm({ values, problems, readerLanguages, onChange }: Props) {
  const set = (part: Partial<FormValues>) => onChange({ ...values, ...part });
  const lang = values.lang || null;
  return (
    <>
      <div class="field-pair">
        <Field id="term" label={i18n.t('popupTerm')} problem={problemAt(problems, 'term')}>
          {(control) => (
            <input
              {...control}
              class="input text"
              lang={textLang(values.term, lang)}
              value={values.term}
              required
              onInput={(event) => set({ term: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field id="reading" label={i18n.t('popupReading')} problem={problemAt(problems, 'reading')}>
          {(control) => (
            <input
              {...control}
              class="input"
              lang={textLang(values.reading, lang)}
              value={values.reading}
              onInput={(event) => set({ reading: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <Field id="definition" label={i18n.t('popupDefinition')} problem={problemAt(problems, 'definition')}>
        {(control) => (
          <textarea
            {...control}
            class="input text definition-input"
            rows={4}
            lang={textLang(values.definition, lang)}
            value={values.definition}
            onInput={(event) => set({ definition: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field
        id="aliases"
        label={i18n.t('popupAliases')}
        hint={i18n.t('popupAliasesHint')}
        problem={problemAt(problems, 'aliases')}
      >
        {(control) => (
          <textarea
            {...control}
            class="input aliases-input"
            rows={2}
            value={values.aliases}
            onInput={(event) => set({ aliases: event.currentTarget.value })}
          />
        )}
      </Field>
      <SourceRows sources={values.sources} problems={problems} onChange={(sources) => set({ sources })} />
      <div class="field-pair">
        <Field
          id="tags"
          label={i18n.t('popupTags')}
          hint={i18n.t('popupTagsHint')}
          problem={problemAt(problems, 'tags')}
        >
          {(control) => (
            <input
              {...control}
              class="input"
              value={values.tags}
              onInput={(event) => set({ tags: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field id="lang" label={i18n.t('popupLanguage')} problem={problemAt(problems, 'lang')}>
          {(control) => (
            <LanguageSelect
              control={control}
              lang={values.lang}
              readerLanguages={readerLanguages}
              onChange={(tag) => set({ lang: tag })}
            />
          )}
        </Field>
      </div>
      <Field
        id="sites"
        label={i18n.t('popupSites')}
        hint={i18n.t('popupSitesHint')}
        problem={problemAt(problems, 'sites')}
      >
        {(control) => (
          <input
            {...control}
            class="input"
            value={values.sites}
            placeholder="example.com"
            onInput={(event) => set({ sites: event.currentTarget.value })}
          />
        )}
      </Field>
    </>
  );
}
