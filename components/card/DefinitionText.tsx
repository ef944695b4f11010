import type { Occurrence } from '../../utils/terms/page-terms.ts';
import { textLang } from '../text-lang.ts';

/** How long the pointer rests on a word inside a definition before its card comes, in milliseconds. */
const REST = 350;

interface Props {
  text: string;
  lang: string | null;
  /** The words in it that have entries of their own; offsets in UTF-16 units, in order. */
  terms: readonly Occurrence[];
  onTerm: (text: string, entries: readonly number[]) => void;
}

/** A definition: plain text in which other terms can be followed. */
export function DefinitionText({ text, lang, terms, onTerm }: Props) {
  const pieces = [];
  let end = 0;
  for (const term of terms) {
    pieces.push(text.slice(end, term.start));
    pieces.push(
      <TermButton
        key={term.start}
        text={text.slice(term.start, term.end)}
        onOpen={(word) => onTerm(word, term.entries)}
      />,
    );
    end = term.end;
  }
  pieces.push(text.slice(end));
  return (
    <p class="definition" lang={textLang(text, lang)}>
      {pieces}
    </p>
  );
}

function TermButton({ text, onOpen }: { text: string; onOpen: (text: string) => void }) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (
    <button
      type="button"
      class="inner-term"
      onClick={() => {
        clearTimeout(timer);
        onOpen(text);
      }}
      onPointerEnter={(event) => {
        if (event.pointerType === 'mouse') timer = setTimeout(() => onOpen(text), REST);
      }}
      onPointerLeave={() => clearTimeout(timer)}
    >
      {text}
    </button>
  );
}
