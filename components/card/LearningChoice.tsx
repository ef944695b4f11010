import { i18n } from '#i18n';
import type { LearningState } from '../../utils/terms/learning.ts';

interface Props {
  term: string;
  /** What the reader has said of knowing it. */
  state: LearningState | null;
  /** Null takes back what was said. */
  onMark: (state: LearningState | null) => void;
}

const CHOICES: readonly LearningState[] = ['known', 'learning'];

/** Says that a term is known, or is to be learned; pressed again nothing is said of it. */
export function LearningChoice({ term, state, onMark }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that repeats its buttons
    <div class="learning-choice" role="group" aria-label={i18n.t('cardLearning', [term])}>
      {CHOICES.map((choice) => (
        <button
          key={choice}
          type="button"
          class="choice-chip"
          aria-pressed={state === choice}
          title={i18n.t(choice === 'known' ? 'cardKnownHint' : 'cardLearnHint')}
          onClick={() => onMark(state === choice ? null : choice)}
        >
          {i18n.t(choice === 'known' ? 'cardKnown' : 'cardLearn')}
        </button>
      ))}
    </div>
  );
}
