import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  type ExportScope,
  QuotationExport,
  type Templates,
} from '../../components/quotations/QuotationExport.tsx';
import type { ToastMessage } from '../../components/Toast.tsx';
import type { Ticks } from '../../components/use-ticks.ts';
import { citationLanguage } from './copy-quotation.ts';
import { exportQuotations } from './export-job.ts';
import { previewTemplate } from './preview-template.ts';
import { saveFile } from './save-file.ts';
import { readTemplates, writeTemplates } from './template-store.ts';
import type { FoundQuotations } from './use-found-quotations.ts';
import type { QuotationChoice } from './worker-messages.ts';

interface Props {
  found: FoundQuotations;
  /** Whether something was searched for or filtered. */
  isAsked: boolean;
  ticked: Ticks<string>;
  onTell: (message: ToastMessage) => void;
  onFail: (error: unknown) => void;
  onClose: () => void;
}

/** How many quotations a preview is made of. */
const SAMPLES = 3;

/** Writes quotations into a file in a worker, and hands it to the browser. */
export function ExportPart({ found, isAsked, ticked, onTell, onFail, onClose }: Props) {
  const [templates, setTemplates] = useState<Templates | null>(null);
  useEffect(() => {
    readTemplates().then(setTemplates, onFail);
  }, [onFail]);
  if (templates === null) return null;

  const which: Record<ExportScope, QuotationChoice> = {
    all: 'all',
    found: found.question,
    ticked: { ids: ticked.ids() },
  };
  const shown = [...found.hits.values()].flat().map(({ quotation }) => quotation);
  const chosen = shown.filter(({ id }) => ticked.has(id));
  const first = shown.slice(0, SAMPLES);
  const samples = { all: first, found: first, ticked: chosen.length > 0 ? chosen.slice(0, SAMPLES) : first };
  return (
    <QuotationExport
      counts={{
        all: found.count,
        found: isAsked && found.total > 0 ? found.total : null,
        ticked: ticked.size > 0 ? ticked.size : null,
      }}
      scope={ticked.size > 0 ? 'ticked' : isAsked && found.total > 0 ? 'found' : 'all'}
      templates={templates}
      samples={samples}
      onPreview={previewTemplate}
      onTemplate={(kind, template) => {
        const next = { ...templates, [kind]: template };
        setTemplates(next);
        writeTemplates(next).catch(onFail);
      }}
      onExport={async (scope, format, template) => {
        try {
          const options = { lang: citationLanguage(), template };
          const name = i18n.t('libraryQuotations');
          const file = await exportQuotations(which[scope], format, name, options);
          saveFile(new Blob([file.content]), file.name);
          onTell({ text: i18n.t('libraryExported', [file.name]) });
        } catch (error) {
          onFail(error);
        }
      }}
      onClose={onClose}
    />
  );
}
