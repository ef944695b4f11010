import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from '../IconButton.tsx';
import { formatCount } from './amounts.ts';
import type { SkippedEntry } from './import-types.ts';
import { sentenceLang } from './sentence-lang.ts';

export interface Report {
  /** One sentence: what has come of it. */
  title: string;
  /** Why nothing has, or what else is to be said; null where there is nothing. */
  detail: string | null;
  isFailure: boolean;
  skipped: readonly SkippedEntry[];
  /** What cost nothing, but may be of interest. */
  notes: readonly SkippedEntry[];
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
  const { title, detail, isFailure, skipped, notes } = report;
  const left = i18n.t('librarySkipped', skipped.length, [formatCount(skipped.length)]);
  const heading = useRef<HTMLHeadingElement>(null);
  // What had the focus is gone, and this is what it was pressed for.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class={`report ${isFailure ? 'is-failure' : ''}`}>
      <div class="report-head">
        <h3 class="report-title" ref={heading} tabIndex={-1}>
          {title}
        </h3>
        {onUndo !== null && (
          <button type="button" class="quiet report-undo" onClick={onUndo}>
            {i18n.t('popupUndo')}
          </button>
        )}
        <IconButton icon="close" label={i18n.t('popupCloseMessage')} onClick={onClose} />
      </div>
      {detail !== null && (
        <p class="report-problem" lang={sentenceLang(detail)}>
          {detail}
        </p>
      )}
      {skipped.length > 0 && <Told title={left} told={skipped} onDownload={onDownload} />}
      {notes.length > 0 && (
        <Told title={i18n.t('quotationNotes', notes.length, [formatCount(notes.length)])} told={notes} />
      )}
    </section>
  );
}

interface ToldProps {
  title: string;
  told: readonly SkippedEntry[];
  onDownload?: () => void;
}

/** What is told of single entries, behind a line that says how many there are. */
function Told({ title, told, onDownload }: ToldProps) {
  return (
    <details class="skipped">
      <summary>{title}</summary>
      <div class="skipped-head">
        {told.length > SHOWN && <p>{i18n.t('libraryShown', [formatCount(SHOWN)])}</p>}
        {onDownload !== undefined && (
          <button type="button" class="quiet" onClick={onDownload}>
            {i18n.t('libraryDownloadList')}
          </button>
        )}
      </div>
      <ul
        class="skipped-list"
        aria-label={title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by key
        tabIndex={0}
      >
        {told.slice(0, SHOWN).map(({ where, message }, at) => (
          <li key={at} lang={sentenceLang(message)}>
            <span class="skipped-where">{where}</span> {message}
          </li>
        ))}
      </ul>
    </details>
  );
}
