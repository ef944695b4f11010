import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatCount } from '../../components/library/amounts.ts';
import { DropZone } from '../../components/library/DropZone.tsx';
import { fileName } from '../../components/library/file-name.ts';
import { ImportReport, type Report } from '../../components/library/ImportReport.tsx';
import type { ToastMessage } from '../../components/Toast.tsx';
import { ImportStep } from './ImportStep.tsx';
import { type Outcome, outcomesOf } from './import-state.ts';
import { saveFile } from './save-file.ts';
import type { Imports } from './use-imports.ts';

interface Props {
  imports: Imports;
  /** True while files are dragged over the page. */
  isOver: boolean;
  readerLanguages: readonly string[];
  /** Whether it stands with the quotations: the reports of the other part are shown there alone. */
  isOfQuotations: boolean;
  /** Whether the place for files is shown, or only what is on its way in and has come in. */
  isOpen: boolean;
  onTell: (message: ToastMessage) => void;
  onFail: (error: unknown) => void;
}

/** Where glossaries and quotations come in. */
export function ImportSection(props: Props) {
  const { imports, isOver, readerLanguages, isOfQuotations, isOpen, onTell, onFail } = props;
  const { current, waiting, at } = imports.state;
  const outcomes = outcomesOf(imports.state.outcomes, isOfQuotations);

  const section = useRef<HTMLElement>(null);
  const seen = useRef(imports.state);
  // What had the focus is gone with a form or a report: the next thing to do takes it over.
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (seen.current !== imports.state && isLost) {
      const next = section.current?.querySelector<HTMLElement>('.drop .button');
      (next ?? document.querySelector<HTMLElement>('[role=tab][aria-selected=true]'))?.focus();
    }
    seen.current = imports.state;
  }, [imports.state]);

  const undo = (outcome: Outcome) => {
    outcome.result?.undo().then(() => {
      imports.dismiss(outcome.key);
      onTell({ text: i18n.t('libraryUndone') });
    }, onFail);
  };
  const download = ({ name, result }: Outcome) => {
    const lines = (result?.skipped ?? []).map(({ where, message }) => `${where}\t${message}\n`);
    saveFile(new Blob(lines, { type: 'text/plain;charset=utf-8' }), fileName(name, '.txt'));
  };
  return (
    <section class="section" aria-labelledby="import-heading" ref={section}>
      <h2 class={isOpen ? 'section-title text' : 'visually-hidden'} id="import-heading">
        {i18n.t('libraryImport')}
      </h2>
      {outcomes.map((outcome) => (
        <ImportReport
          key={outcome.key}
          report={reportOf(outcome)}
          onUndo={outcome.result === null || outcome.result.added === 0 ? null : () => undo(outcome)}
          onDownload={() => download(outcome)}
          onClose={() => imports.dismiss(outcome.key)}
        />
      ))}
      {current === null && isOpen && <DropZone isOver={isOver} onFiles={imports.add} />}
      {current !== null && (
        <ImportStep
          key={current.key}
          current={current}
          place={at + waiting.length > 1 ? { at, of: at + waiting.length } : null}
          imports={imports}
          readerLanguages={readerLanguages}
        />
      )}
    </section>
  );
}

function reportOf({ name, result, problem }: Outcome): Report {
  if (result === null) {
    return {
      title: i18n.t('libraryFailed', [name]),
      detail: problem,
      isFailure: true,
      skipped: [],
      notes: [],
    };
  }
  const { added, known, skipped, notes } = result;
  const told = { isFailure: false, skipped, notes };
  if (known === null) {
    const count = i18n.t('popupEntries', added, [formatCount(added)]);
    return { title: i18n.t('libraryAdded', [count, name]), detail: null, ...told };
  }
  const count = i18n.t('quotationCount', added, [formatCount(added)]);
  const title = added === 0 ? i18n.t('quotationNoneAdded', [name]) : i18n.t('quotationsAdded', [count, name]);
  const detail = known === 0 ? null : i18n.t('quotationKnown', known, [formatCount(known)]);
  return { title, detail, ...told };
}
