import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SearchHit } from '../../entrypoints/quotation-worker/quotation-messages.ts';
import { textLang } from '../text-lang.ts';
import { MarkedText } from './MarkedText.tsx';

interface Props {
  hit: SearchHit;
  /** Another card's words may be as long: each has an id of its own. */
  id: string;
}

/** More is shown when it is asked for, in UTF-16 units; a kanji is twice as wide as a letter. */
const LONG = 420;
const LONG_KANJI = 220;
const KANJI = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** The quoted words, of long ones the beginning, or what stands around that which was looked for. */
export function QuotationWords({ hit, id }: Props) {
  const [isWhole, setWhole] = useState(false);
  const { selector, page } = hit.quotation;
  const { exact } = selector;
  const isKanji = (exact.slice(0, LONG).match(KANJI)?.length ?? 0) > LONG_KANJI / 2;
  const most = isKanji ? LONG_KANJI : LONG;
  const isLong = exact.length > most * 1.3;
  const from = isWhole || !isLong ? 0 : startOf(exact, hit.places.words[0]?.[0] ?? 0, most);
  const end = isWhole || !isLong ? exact.length : Math.min(exact.length, from + most);
  const shown = exact.slice(from, end).toWellFormed();
  const places = hit.places.words.map(
    ([start, to]) => [Math.max(0, start - from), Math.max(0, to - from)] as const,
  );
  return (
    <>
      <blockquote class="quotation-words text" id={id} lang={textLang(exact, page.lang)}>
        {from > 0 && '… '}
        <MarkedText text={shown} places={places} />
        {end < exact.length && ' …'}
      </blockquote>
      {isLong && (
        <button
          type="button"
          class="quiet quotation-more"
          aria-expanded={isWhole}
          aria-controls={id}
          onClick={() => setWhole(!isWhole)}
        >
          {i18n.t(isWhole ? 'quotationLess' : 'quotationMore')}
        </button>
      )}
    </>
  );
}

/** Somewhat before the first match, so that one sees it in its sentence. */
function startOf(text: string, match: number, most: number): number {
  if (match < most * 0.8) return 0;
  return Math.min(match - Math.floor(most / 4), Math.max(0, text.length - most));
}
