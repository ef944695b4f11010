import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ControlProps } from './Field.tsx';
import { languages } from './languages.ts';

interface Props {
  control: ControlProps;
  /** BCP 47; empty for none. */
  lang: string;
  /** Languages offered first, BCP 47: the reader's own. */
  readerLanguages: readonly string[];
  onChange: (lang: string) => void;
}

/** Languages by name, the one that is chosen and the reader's own before the others. */
export function LanguageSelect({ control, lang, readerLanguages, onChange }: Props) {
  const choices = useMemo(
    () => languages(document.documentElement.lang || 'en', [lang, ...readerLanguages]),
    [lang, readerLanguages],
  );
  return (
    <select {...control} class="input" value={lang} onChange={(event) => onChange(event.currentTarget.value)}>
      <option value="">{i18n.t('popupLanguageNone')}</option>
      {choices.map(({ tag, name }) => (
        <option key={tag} value={tag}>
          {name}
        </option>
      ))}
    </select>
  );
}
