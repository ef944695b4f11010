import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SavedQuotation } from '../../utils/quotes/saved-quotation.ts';
import { formatCount } from '../library/amounts.ts';
import { QUOTATION_EXPORTS } from './export-formats.ts';
import { TemplateEditor, type TemplateKind } from './TemplateEditor.tsx';

/** Which quotations go out. */
export type ExportScope = 'all' | 'found' | 'ticked';

export interface Templates {
  /** Null as Warichu has it. */
  list: string | null;
  page: string | null;
}

interface Props {
  /** How many there are of each; null where it is not another choice. */
  counts: Readonly<Record<ExportScope, number | null>>;
  /** Which is chosen at first. */
  scope: ExportScope;
  templates: Templates;
  /** Some that are shown in a preview. */
  samples: Readonly<Record<ExportScope, readonly SavedQuotation[]>>;
  /** @returns what is written with a template, or the sentence that says what is wrong with it */
  onPreview: (
    kind: TemplateKind,
    template: string | null,
    samples: readonly SavedQuotation[],
  ) => { text: string } | { problem: string };
  onTemplate: (kind: TemplateKind, template: string | null) => void;
  /** @returns when the file has been handed over, or could not be */
  onExport: (scope: ExportScope, format: string, template: string | null) => Promise<void>;
  onClose: () => void;
}

const SCOPES: Readonly<Record<ExportScope, (count: string) => string>> = {
  all: (count) => i18n.t('quotationScopeAll', [count]),
  found: (count) => i18n.t('quotationScopeFound', [count]),
  ticked: (count) => i18n.t('quotationScopeTicked', [count]),
};

/** Which quotations, in which format, what that keeps, and the button that downloads them. */
export function QuotationExport(props: Props) {
  const { counts, templates, samples, onPreview, onTemplate, onExport, onClose } = props;
  const [wanted, setScope] = useState(props.scope);
  const [chosen, setChosen] = useState(QUOTATION_EXPORTS[0]!.id);
  const title = useRef<HTMLHeadingElement>(null);
  // It may have been asked for from far down the list.
  useEffect(() => title.current?.focus(), []);
  const [isBusy, setBusy] = useState(false);
  const format = QUOTATION_EXPORTS.find(({ id }) => id === chosen) ?? QUOTATION_EXPORTS[0]!;
  const scope = counts[wanted] === null ? 'all' : wanted;
  const template = format.template === null ? null : templates[format.template];
  const preview = format.template === null ? null : onPreview(format.template, template, samples[scope]);
  const isWrong = preview !== null && 'problem' in preview;
  return (
    <form
      class="export-quotations"
      aria-labelledby="export-quotations-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy || isWrong) return;
        setBusy(true);
        void onExport(scope, format.id, template).finally(() => setBusy(false));
      }}
    >
      <h3 class="import-title text" id="export-quotations-title" tabIndex={-1} ref={title}>
        {i18n.t('libraryExport')}
      </h3>
      <fieldset class="export-scope">
        <legend class="group-label">{i18n.t('quotationScope')}</legend>
        {(Object.keys(SCOPES) as ExportScope[])
          .filter((each) => counts[each] !== null)
          .map((each) => (
            <label class="choice" key={each}>
              <input type="radio" name="scope" checked={scope === each} onChange={() => setScope(each)} />
              {SCOPES[each](formatCount(counts[each] ?? 0))}
            </label>
          ))}
      </fieldset>
      <div class="field">
        <label class="field-label" for="export-quotations-format">
          {i18n.t('libraryFormat')}
        </label>
        <select
          id="export-quotations-format"
          class="input"
          value={chosen}
          aria-describedby="export-quotations-keeps"
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {QUOTATION_EXPORTS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name()}
            </option>
          ))}
        </select>
        <p class="field-hint" id="export-quotations-keeps">
          {format.keeps()}
        </p>
      </div>
      {format.template !== null && preview !== null && (
        <TemplateEditor
          key={format.template}
          kind={format.template}
          template={template}
          preview={preview}
          onChange={onTemplate}
        />
      )}
      <div class="import-end">
        <button type="submit" class="button primary" aria-disabled={isBusy || isWrong}>
          {i18n.t(isBusy ? 'libraryPreparing' : 'libraryDownload')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {i18n.t('quotationClose')}
        </button>
      </div>
    </form>
  );
}
