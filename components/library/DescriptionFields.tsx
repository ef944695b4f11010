import { i18n } from '#i18n';
import type { GlossaryDescription } from '../../utils/storage/glossary-info.ts';
import { Field } from '../form/Field.tsx';
import { LanguageSelect } from '../form/LanguageSelect.tsx';
import { formatCount } from './amounts.ts';
import type { DescriptionField, DescriptionProblem } from './description-problem.ts';
import { nameLang } from './name-lang.ts';

interface Props {
  /** Begins the ids of the fields: several forms may stand on one page. */
  id: string;
  description: GlossaryDescription;
  problems: readonly DescriptionProblem[];
  /** False for the reader's own glossary, which the interface names. */
  hasName: boolean;
  /** Languages offered first, BCP 47. */
  readerLanguages: readonly string[];
  /** While something is typed. */
  onInput: (patch: Partial<GlossaryDescription>) => void;
  /** When a field is left changed, or something else is chosen. */
  onChange?: (patch: Partial<GlossaryDescription>) => void;
}

/** What is said of a glossary. */
export function DescriptionFields(props: Props) {
  const { id, description, problems, hasName, readerLanguages, onInput, onChange } = props;
  const { lang } = description;
  const textField = (field: Exclude<DescriptionField, 'lang'>, label: string) => (
    <Field id={`${id}-${field}`} label={label} problem={sentence(problems, field)}>
      {(control) => (
        <input
          {...control}
          class="input"
          inputMode={field === 'url' ? 'url' : 'text'}
          placeholder={field === 'url' ? 'https://' : undefined}
          lang={nameLang(description[field], lang)}
          value={description[field]}
          required={field === 'name'}
          onInput={(event) => onInput({ [field]: event.currentTarget.value })}
          onChange={(event) => onChange?.({ [field]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <div class="description">
      {hasName && textField('name', i18n.t('libraryName'))}
      <Field id={`${id}-lang`} label={i18n.t('popupLanguage')} problem={sentence(problems, 'lang')}>
        {(control) => (
          <LanguageSelect
            control={control}
            lang={lang ?? ''}
            readerLanguages={readerLanguages}
            onChange={(tag) => {
              const patch = { lang: tag || null };
              onInput(patch);
              onChange?.(patch);
            }}
          />
        )}
      </Field>
      {textField('licence', i18n.t('libraryLicence'))}
      {textField('credit', i18n.t('libraryCredit'))}
      {textField('url', i18n.t('libraryAddress'))}
    </div>
  );
}

function sentence(problems: readonly DescriptionProblem[], field: DescriptionField): string | null {
  const problem = problems.find((one) => one.field === field);
  switch (problem?.code) {
    case undefined:
      return null;
    case 'nameMissing':
      return i18n.t('libraryNameMissing');
    case 'tooLong':
      return i18n.t('popupProblemTooLong', [formatCount(problem.limit)]);
    case 'urlNotWeb':
      return i18n.t('popupProblemUrl');
  }
}
