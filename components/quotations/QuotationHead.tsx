import { i18n } from '#i18n';

interface Props {
  panel: 'import' | 'export' | null;
  /** Whether there is no quotation at all. */
  isEmpty: boolean;
  onPanel: (panel: 'import' | 'export') => void;
}

/** What this part of the library is, and the ways in and out. */
export function QuotationHead({ panel, isEmpty, onPanel }: Props) {
  const button = (id: 'import' | 'export', label: string) => (
    <button type="button" class="quiet row-open" aria-expanded={panel === id} onClick={() => onPanel(id)}>
      {label}
    </button>
  );
  return (
    <div class="quotations-head">
      <h2 class="section-title text" id="quotations-heading">
        {i18n.t('libraryQuotations')}
      </h2>
      {!isEmpty && (
        <div class="row-buttons">
          {button('import', i18n.t('libraryImport'))}
          {button('export', i18n.t('libraryExport'))}
        </div>
      )}
    </div>
  );
}
