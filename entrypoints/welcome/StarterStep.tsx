import { i18n } from '#i18n';
import { formatCount } from '../../components/library/amounts.ts';
import type { StarterLanguage } from '../../components/library/StarterOffer.tsx';
import type { StarterState } from './use-adding-starter.ts';

interface Props {
  state: StarterState;
  language: StarterLanguage;
  onAdd: () => void;
  onImport: () => void;
}

/** Something to begin with: the starter glossary, a dictionary that the reader has, or neither. */
export function StarterStep({ state, language, onAdd, onImport }: Props) {
  return (
    <>
      {state.is === 'offered' && <p>{i18n.t('welcomeStarterText', [formatCount(state.count[language])])}</p>}
      {state.is === 'adding' && <p>{i18n.t('libraryStarterAdding')}</p>}
      <div role="status">
        {state.is === 'there' && <p class="welcome-done">{i18n.t('welcomeStarterThere')}</p>}
        {state.is === 'offered' && state.problem !== null && <p class="field-problem">{state.problem}</p>}
      </div>
      <div class="welcome-buttons">
        {state.is === 'there' && state.undo !== null && (
          <button type="button" class="button" onClick={state.undo}>
            {i18n.t('popupUndo')}
          </button>
        )}
        {(state.is === 'offered' || state.is === 'adding') && (
          <button
            type="button"
            class="button primary"
            aria-disabled={state.is === 'adding'}
            onClick={() => {
              if (state.is === 'offered') onAdd();
            }}
          >
            {i18n.t('libraryStarterAdd')}
          </button>
        )}
        <button type="button" class="button" onClick={onImport}>
          {i18n.t('welcomeImport')}
        </button>
      </div>
      <p class="welcome-hint">{i18n.t('welcomeStarterSkip')}</p>
    </>
  );
}
