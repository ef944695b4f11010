import { i18n } from '#i18n';
import { textLang } from '../text-lang.ts';

/** A part of a word; one that can be followed has `onOpen`. */
export interface WordPart {
  text: string;
  onOpen?: () => void;
}

/** Says of which words a word is made: "CREing = CRE + ing". */
export function MadeFrom({ text, parts, note }: { text: string; parts: readonly WordPart[]; note: string }) {
  return (
    <p class="made-from">
      <span class="made-note">{note}</span>
      <span class="made-words">
        <span lang={textLang(text, null)}>{text}</span>
        <span class="made-sign"> = </span>
        {parts.map(({ text: part, onOpen }, at) => (
          <>
            {at > 0 && <span class="made-sign"> + </span>}
            {onOpen === undefined ? (
              <span lang={textLang(part, null)}>{part}</span>
            ) : (
              <button type="button" class="made-part" lang={textLang(part, null)} onClick={onOpen}>
                {part}
              </button>
            )}
          </>
        ))}
      </span>
    </p>
  );
}

/** @returns the words beside a derived form */
export function derivedNote(base: string): string {
  return i18n.t('cardMadeFrom', [base]);
}
