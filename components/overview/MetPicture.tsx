import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { axisSteps } from '../../utils/overview/axis-steps.ts';
import type { MetRange, MetSpan } from '../../utils/overview/met-spans.ts';
import { formatCount } from '../library/amounts.ts';
import { axisNames, spanNames } from './span-name.ts';

interface Props {
  range: MetRange;
  spans: readonly MetSpan[];
}

/** Every how many spans there is a date: about five fit into the smallest window. */
const DATES: Record<MetRange, number> = { days: 7, weeks: 3, months: 3 };
/** Half of the longest date: the last one stays inside. */
const HALF_DATE = '1.5rem';
/** How much of its place a bar fills. */
const FILLED = 0.68;

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

/** Bars of what was met, a span each, what is new at their feet. It is drawn in shares of its place and has no size of its own. */
export function MetPicture({ range, spans }: Props) {
  const [pointed, setPointed] = useState<number | null>(null);
  const steps = axisSteps(Math.max(...spans.map(({ met }) => met)));
  const top = steps.at(-1)!;
  const name = spanNames(range);
  const axis = axisNames(range);
  const span = pointed === null ? undefined : spans[pointed];
  const point = (event: PointerEvent & { currentTarget: Element }) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const at = Math.floor(((event.clientX - left) / width) * spans.length);
    setPointed(at >= 0 && at < spans.length ? at : null);
  };
  return (
    <div class="met-picture" aria-hidden="true">
      <p class="met-legend">
        {span === undefined ? (
          <>
            <span class="met-key is-fresh">{i18n.t('overviewMetFresh')}</span>
            <span class="met-key">{i18n.t('overviewMetAgain')}</span>
          </>
        ) : (
          <span class="met-told">
            {i18n.t('overviewMetSpan', [name(span), formatCount(span.met), formatCount(span.fresh)])}
          </span>
        )}
      </p>
      <div class="met-steps">
        {steps.map((step) => (
          <span key={step} class="met-step" style={{ bottom: percent(step / top) }}>
            {formatCount(step)}
          </span>
        ))}
      </div>
      <svg class="met-plot" aria-hidden="true" onPointerMove={point} onPointerLeave={() => setPointed(null)}>
        {pointed !== null && (
          <rect
            class="met-pointed"
            x={percent(pointed / spans.length)}
            width={percent(1 / spans.length)}
            height="100%"
          />
        )}
        {steps.map((step) => (
          <line
            key={step}
            class={step === 0 ? 'met-line is-zero' : 'met-line'}
            x1="0"
            x2="100%"
            y1={percent(1 - step / top)}
            y2={percent(1 - step / top)}
          />
        ))}
        {spans.map(({ first, met, fresh }, at) => {
          const across = {
            x: percent((at + (1 - FILLED) / 2) / spans.length),
            width: percent(FILLED / spans.length),
          };
          return (
            <g key={first}>
              <rect
                class="met-bar"
                {...across}
                y={percent(1 - met / top)}
                height={percent((met - fresh) / top)}
              />
              <rect
                class="met-bar is-fresh"
                {...across}
                y={percent(1 - fresh / top)}
                height={percent(fresh / top)}
              />
            </g>
          );
        })}
      </svg>
      <div class="met-dates">
        {spans.map((each, at) =>
          // Counted from the end, so that the last one has its date.
          (spans.length - 1 - at) % DATES[range] === 0 ? (
            <span
              key={each.first}
              class="met-date"
              style={{ left: `min(${percent((at + 0.5) / spans.length)}, 100% - ${HALF_DATE})` }}
            >
              {axis(each)}
            </span>
          ) : null,
        )}
      </div>
    </div>
  );
}
