import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatCount, formatShare } from './amounts.ts';
import type { ImportProgress } from './import-types.ts';

interface Props {
  /** What is being imported. */
  name: string;
  progress: ImportProgress;
  /** Whether quotations are counted, not entries. */
  isOfQuotations: boolean;
  onCancel: () => void;
}

/** How far an import is. */
export function ImportMeter({ name, progress, isOfQuotations, onCancel }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const { done, entries, phase } = progress;
  const shown = [formatCount(entries)] as [string];
  const count = isOfQuotations
    ? i18n.t('quotationCount', entries, shown)
    : i18n.t('popupEntries', entries, shown);
  const label = i18n.t(phase === 'reading' ? 'libraryReading' : 'libraryStoring');
  // The button that started it is gone. Not to the one that cancels: a key may be held a moment too long.
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="meter" aria-labelledby="meter-title">
      <h3 class="import-title text" id="meter-title" tabIndex={-1} ref={title}>
        {name}
      </h3>
      <progress class="meter-bar" max={1} value={done} aria-label={name}>
        {formatShare(done)}
      </progress>
      <div class="meter-end">
        {/* Only the phase is spoken: numbers that run would never let a reader finish. */}
        <p role="status">{label}</p>
        <p class="meter-count">
          {formatShare(done)} · {count}
        </p>
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('popupCancel')}
        </button>
      </div>
    </section>
  );
}
