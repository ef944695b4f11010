import { i18n } from '#i18n';
import type { CitationMarkup } from '../../utils/quote-formats/cite-quotation.ts';

interface Props {
  /** What has been copied, or could not be; null before. */
  done: 'copied' | 'failed' | null;
  onCopy: (how: CitationMarkup) => void;
}

const HOW: readonly CitationMarkup[] = ['text', 'markdown', 'html'];

const label: Record<CitationMarkup, () => string> = {
  text: () => i18n.t('cardCopyText'),
  markdown: () => 'Markdown',
  html: () => 'HTML',
};

/** Copies a quotation with its citation, written in one of three ways. */
export function CopyChoice({ done, onCopy }: Props) {
  return (
    <fieldset class="copy-choice">
      <legend>{i18n.t('cardCopy')}</legend>
      {HOW.map((how) => (
        <button key={how} type="button" class="choice-chip" onClick={() => onCopy(how)}>
          {label[how]()}
        </button>
      ))}
      <span role="status" class={done === 'failed' ? 'copy-failed' : undefined}>
        {done !== null && i18n.t(done === 'copied' ? 'cardCopied' : 'cardCopyFailed')}
      </span>
    </fieldset>
  );
}
