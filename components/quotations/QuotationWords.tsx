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

/** More is shown when it is asked for, in UTF-16 units. */
const LONG = 420;

/** The quoted words, of long ones the beginning, or what stands around that which was looked for. */
export function QuotationWords({ hit, id }: Props) {
  const [isWhole, setWhole] = useState(false);
  const { selector, page } = hit.quotation;
  const { exact } = selector;
  const isLong = exact.length > LONG * 1.3;
  const from = isWhole || !isLong ? 0 : startOf(exact, hit.places.words[0]?.[0] ?? 0);
  const end = isWhole || !isLong ? exact.length : Math.min(exact.length, from + LONG);
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
function startOf(text: string, match: number): number {
  if (match < LONG * 0.8) return 0;
  return Math.min(match - Math.floor(LONG / 4), Math.max(0, text.length - LONG));
}
