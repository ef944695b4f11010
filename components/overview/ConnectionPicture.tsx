import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Connections } from '../../utils/overview/choose-connections.ts';
import { formatCount } from '../library/amounts.ts';
import { lineLang, textLang } from '../text-lang.ts';

interface Props {
  connections: Connections;
  /** Where a quotation is shown. */
  quotationHref: (id: string) => string;
  onOpen: (entry: number) => void;
}

type Side = 'term' | 'quotation';

/** Where the middle of each row is, in CSS pixels from the top of the drawing, and how wide it is. */
interface Places {
  term: number[];
  quotation: number[];
  width: number;
}

const NOWHERE: Places = { term: [], quotation: [], width: 0 };

/** Terms on one side, quotations on the other. What is pointed at, or has the focus, brings out its lines. */
export function ConnectionPicture({ connections, quotationHref, onOpen }: Props) {
  const { terms, quotations, lines } = connections;
  const drawing = useRef<HTMLDivElement>(null);
  const [places, setPlaces] = useState(NOWHERE);
  const [active, setActive] = useState<{ side: Side; at: number } | null>(null);

  useLayoutEffect(() => {
    const area = drawing.current!;
    setActive(null);
    const measure = () => {
      const { top } = area.getBoundingClientRect();
      const middles = (rows: string) =>
        [...area.querySelectorAll(rows)].map((row) => {
          const own = row.getBoundingClientRect();
          return own.top - top + own.height / 2;
        });
      const width = area.querySelector('.connection-lines')!.getBoundingClientRect().width;
      setPlaces({ term: middles('.connection-term'), quotation: middles('.connection-quotation'), width });
    };
    measure();
    const ending = new AbortController();
    const observer = new ResizeObserver(measure);
    observer.observe(area);
    for (const side of area.querySelectorAll('.connection-side')) observer.observe(side);
    ending.signal.addEventListener('abort', () => observer.disconnect());
    return () => ending.abort();
  }, [connections]);

  const isOn = (side: Side, at: number) =>
    active !== null &&
    ((active.side === side && active.at === at) ||
      lines.some(([term, quotation]) =>
        active.side === 'term'
          ? term === active.at && side === 'quotation' && quotation === at
          : quotation === active.at && side === 'term' && term === at,
      ));
  const isLineOn = ([term, quotation]: readonly [number, number]) =>
    active !== null && active.at === (active.side === 'term' ? term : quotation);
  const rowClass = (side: Side, at: number) =>
    `connection-${side}${active === null ? '' : isOn(side, at) ? ' is-on' : ' is-off'}`;
  const row = (side: Side, at: number) => ({
    onPointerEnter: () => setActive({ side, at }),
    onFocusIn: () => setActive({ side, at }),
  });
  const leave = () => setActive(null);
  const path = ([term, quotation]: readonly [number, number]) => {
    const middle = places.width / 2;
    return `M0 ${places.term[term]}C${middle} ${places.term[term]} ${middle} ${places.quotation[quotation]} ${places.width} ${places.quotation[quotation]}`;
  };
  const isPlaced = places.term.length === terms.length && places.quotation.length === quotations.length;
  return (
    <div class="connections" ref={drawing} onPointerLeave={leave} onFocusOut={leave}>
      <ul class="connection-side">
        {terms.map(({ entry, term, lang, quotations: count }, at) => (
          <li key={entry} class={rowClass('term', at)} {...row('term', at)}>
            <button type="button" class="connection-open" onClick={() => onOpen(entry)}>
              <span class="connection-name text clamped" lang={textLang(term, lang)}>
                {term}
              </span>
              <span class="connection-count">{formatCount(count)}</span>
            </button>
          </li>
        ))}
      </ul>
      <svg class="connection-lines" aria-hidden="true">
        {isPlaced &&
          // What is brought out lies over the others.
          [...lines]
            .sort((one, other) => Number(isLineOn(one)) - Number(isLineOn(other)))
            .map((line) => (
              <path
                key={line.join()}
                class={active === null ? undefined : isLineOn(line) ? 'is-on' : 'is-off'}
                d={path(line)}
              />
            ))}
      </svg>
      <ul class="connection-side">
        {quotations.map(({ id, words, lang, from }, at) => (
          <li key={id} class={rowClass('quotation', at)} {...row('quotation', at)}>
            <a class="connection-open" href={quotationHref(id)}>
              <span class="connection-words text clamped" lang={lineLang(words, lang)}>
                {words}
              </span>
              <span class="connection-from clamped" lang={lineLang(from, lang)}>
                {from}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
