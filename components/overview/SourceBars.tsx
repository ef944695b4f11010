import { i18n } from '#i18n';
import { formatCount } from '../library/amounts.ts';
import { textLang } from '../text-lang.ts';

interface Props {
  /** The commonest first. */
  names: readonly (readonly [name: string, quotations: number])[];
  onOpen: (name: string) => void;
}

/** A bar for each, as long as its share of the first. */
export function SourceBars({ names, onOpen }: Props) {
  const most = names[0]?.[1] ?? 1;
  const hasFirst = names[1]?.[1] !== most;
  return (
    <ul class="source-bars">
      {names.map(([name, count], at) => (
        <li key={name}>
          <button
            type="button"
            class={hasFirst && at === 0 ? 'source-bar is-first' : 'source-bar'}
            title={i18n.t('overviewShowFrom', [name])}
            onClick={() => onOpen(name)}
          >
            <span class="source-name clamped" lang={textLang(name, null)}>
              {name}
            </span>
            <svg class="source-line" aria-hidden="true">
              <rect width={`${(100 * count) / most}%`} height="100%" rx="2" />
            </svg>
            <span class="source-count">{formatCount(count)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
