import { ListLine } from '../../components/entry-list/ListLine.tsx';
import type { RowPlace } from '../../components/entry-list/VirtualList.tsx';
import { MarkedText } from '../../components/quotations/MarkedText.tsx';
import { lineLang, textLang } from '../../components/text-lang.ts';
import type { SearchHit } from '../quotation-worker/quotation-messages.ts';

interface Props {
  /** Undefined while it is being read. */
  hit: SearchHit | undefined;
  place: RowPlace;
  onOpen: () => void;
}

/** As much as two lines can show, in UTF-16 units. */
const SHOWN = 160;
/** How much is shown before what was looked for, where that stands further on. */
const BEFORE = 30;

/** A quotation in a list: its words, where they are from, how the reader's note begins. */
export function QuoteLine({ hit, place, onOpen }: Props) {
  return (
    <ListLine class="quote-line" place={place} onOpen={onOpen}>
      {hit !== undefined && <Line hit={hit} />}
    </ListLine>
  );
}

function Line({ hit: { quotation, places } }: { hit: SearchHit }) {
  const { selector, page, note } = quotation;
  const { exact } = selector;
  const match = places.words[0]?.[0] ?? 0;
  const from = match + BEFORE < SHOWN / 2 ? 0 : match - BEFORE;
  const title = page.title || page.url;
  return (
    <>
      <span class="quote-words clamped text" lang={textLang(exact, page.lang)}>
        {from > 0 && '…'}
        <MarkedText
          text={exact.slice(from, from + SHOWN).toWellFormed()}
          places={places.words.map(([start, end]) => [Math.max(0, start - from), Math.max(0, end - from)])}
        />
      </span>
      <span class="quote-page" lang={lineLang(title, page.lang)}>
        <MarkedText text={title} places={page.title === '' ? [] : places.title} />
      </span>
      {note !== '' && (
        <span class="quote-note" lang={textLang(note, null)}>
          <MarkedText text={note} places={places.note} />
        </span>
      )}
    </>
  );
}
