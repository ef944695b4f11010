import { useEffect, useRef } from 'preact/hooks';
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
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const stop = () => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
  };
  useEffect(() => stop, []);
  return (
    <button
      type="button"
      class="inner-term"
      onClick={() => {
        stop();
        onOpen(text);
      }}
      // Not on entering: new text comes up under a pointer that rests, and would lead on by itself for ever.
      onPointerMove={(event) => {
        if (event.pointerType !== 'mouse' || (event.movementX === 0 && event.movementY === 0)) return;
        timer.current ??= setTimeout(() => onOpen(text), REST);
      }}
      onPointerLeave={stop}
    >
      {text}
    </button>
  );
}
