import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../Icon.tsx';
import { formatCount } from './amounts.ts';
import type { SkippedEntry } from './import-types.ts';
import { sentenceLang } from './sentence-lang.ts';

export interface Report {
  /** One sentence: what has come of it. */
  title: string;
  /** Why nothing has; null where all went well. */
  problem: string | null;
  skipped: readonly SkippedEntry[];
}

interface Props {
  report: Report;
  /** Null where there is nothing to take back. */
  onUndo: (() => void) | null;
  onDownload: () => void;
  onClose: () => void;
}

/** How many are drawn; the others are in the list that can be downloaded. */
const SHOWN = 200;

/** What has come of an import, and every entry that was left out and why. */
export function ImportReport({ report, onUndo, onDownload, onClose }: Props) {
  const { title, problem, skipped } = report;
  const left = i18n.t('librarySkipped', skipped.length, [formatCount(skipped.length)]);
  const heading = useRef<HTMLHeadingElement>(null);
  // What had the focus is gone, and this is what it was pressed for.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class={`report ${problem === null ? '' : 'is-failure'}`}>
      <div class="report-head">
        <h3 class="report-title" ref={heading} tabIndex={-1}>
          {title}
        </h3>
        {onUndo !== null && (
          <button type="button" class="quiet report-undo" onClick={onUndo}>
            {i18n.t('popupUndo')}
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={i18n.t('popupCloseMessage')}
          title={i18n.t('popupCloseMessage')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      {problem !== null && (
        <p class="report-problem" lang={sentenceLang(problem)}>
          {problem}
        </p>
      )}
      {skipped.length > 0 && (
        <details class="skipped">
          <summary>{left}</summary>
          <div class="skipped-head">
            {skipped.length > SHOWN && <p>{i18n.t('libraryShown', [formatCount(SHOWN)])}</p>}
            <button type="button" class="quiet" onClick={onDownload}>
              {i18n.t('libraryDownloadList')}
            </button>
          </div>
          <ul
            class="skipped-list"
            aria-label={left}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by key
            tabIndex={0}
          >
            {skipped.slice(0, SHOWN).map(({ where, message }, at) => (
              <li key={at} lang={sentenceLang(message)}>
                <span class="skipped-where">{where}</span> {message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
