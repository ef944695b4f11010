import { i18n } from '#i18n';

interface Props {
  /** Whether the reader has marked nothing yet. */
  isEmpty: boolean;
  /** Null where nothing is listed. */
  onExport: (() => void) | null;
}

/** Under the list of what the reader wants to learn: the way to Anki, or how something comes into the list. */
export function ToLearnOffer({ isEmpty, onExport }: Props) {
  if (isEmpty) return <p class="entries-count">{i18n.t('learningNone')}</p>;
  return (
    onExport !== null && (
      <div class="to-learn">
        <button type="button" class="button primary" onClick={onExport}>
          {i18n.t('learningExport')}
        </button>
        <span class="field-hint">{i18n.t('learningExportHint')}</span>
      </div>
    )
  );
}
