import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatCount } from './amounts.ts';

export type StarterLanguage = 'en' | 'ja';

interface Props {
  /** How many concepts each has. */
  counts: Readonly<Record<StarterLanguage, number>>;
  /** The language that is chosen at first. */
  language: StarterLanguage;
  /** True where it is the first thing there is to do. */
  isFirst: boolean;
  isAdding: boolean;
  onAdd: (language: StarterLanguage) => void;
}

const LANGUAGES: readonly StarterLanguage[] = ['en', 'ja'];

/** A glossary to begin with, for whoever has none. */
export function StarterOffer({ counts, language, isFirst, isAdding, onAdd }: Props) {
  const [chosen, setChosen] = useState(language);
  return (
    <section class={isFirst ? 'starter is-first' : 'starter'} aria-labelledby="starter-title">
      <h2 class="starter-title text" id="starter-title">
        {i18n.t('libraryStarter')}
      </h2>
      <p class="starter-text">{i18n.t('libraryStarterText', [formatCount(counts[chosen])])}</p>
      <div class="starter-end">
        <fieldset class="starter-languages">
          <legend class="visually-hidden">{i18n.t('libraryStarterLanguage')}</legend>
          {LANGUAGES.map((each) => (
            <label class="choice" key={each} lang={each}>
              <input
                type="radio"
                name="starter-language"
                checked={chosen === each}
                onChange={() => setChosen(each)}
              />
              {i18n.t(each === 'en' ? 'libraryStarterEnglish' : 'libraryStarterJapanese')}
            </label>
          ))}
        </fieldset>
        <button
          type="button"
          class={isFirst ? 'button primary' : 'button'}
          aria-disabled={isAdding}
          onClick={() => {
            if (!isAdding) onAdd(chosen);
          }}
        >
          {i18n.t(isAdding ? 'libraryStarterAdding' : 'libraryStarterAdd')}
        </button>
      </div>
    </section>
  );
}
