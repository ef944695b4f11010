import { i18n } from '#i18n';
import type { StarterLanguage } from '../library/StarterOffer.tsx';

interface Props {
  language: StarterLanguage;
  onChoose: (language: StarterLanguage) => void;
}

const NAMES: readonly (readonly [StarterLanguage, 'welcomeEnglish' | 'welcomeJapanese'])[] = [
  ['en', 'welcomeEnglish'],
  ['ja', 'welcomeJapanese'],
];

/** In which language the reader wants definitions: each is named in itself. */
export function LanguageChoice({ language, onChoose }: Props) {
  return (
    <fieldset class="welcome-languages">
      <legend class="visually-hidden">{i18n.t('welcomeLanguage')}</legend>
      {NAMES.map(([each, name]) => (
        <label class="welcome-language" key={each} lang={each}>
          <input
            type="radio"
            name="language"
            class="visually-hidden"
            checked={language === each}
            onChange={() => onChoose(each)}
          />
          <span>{i18n.t(name)}</span>
        </label>
      ))}
    </fieldset>
  );
}
