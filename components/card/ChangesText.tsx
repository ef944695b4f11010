import { i18n } from '#i18n';
import type { QuotationChange } from '../../utils/quotes/quotation-changes.ts';
import { textLang } from '../text-lang.ts';

interface Props {
  changes: readonly QuotationChange[];
  lang: string | null;
  /** What a screen reader says before what is struck and before what is underlined. */
  removed: string;
  added: string;
}

/** Two texts in one: what only the first has is struck, what only the second has is underlined. */
export function ChangesText({ changes, lang, removed, added }: Props) {
  const whole = changes.map(({ text }) => text).join('');
  return (
    <blockquote class="quote-text changes" lang={textLang(whole, lang)}>
      {changes.map(({ op, text }, at) => {
        if (op === 'same') return <span key={at}>{text}</span>;
        const Mark = op === 'removed' ? 'del' : 'ins';
        // A space behind the words is no part of the difference that is seen.
        const words = text.trimEnd();
        return (
          <span key={at}>
            <Mark>
              <Aside text={op === 'removed' ? removed : added} />
              {words || text}
              <Aside text={i18n.t('cardChangeEnd')} />
            </Mark>
            {words && text.slice(words.length)}
          </span>
        );
      })}
    </blockquote>
  );
}

function Aside({ text }: { text: string }) {
  return (
    <span class="visually-hidden" lang={i18n.t('languageTag')}>
      {` [${text}] `}
    </span>
  );
}
