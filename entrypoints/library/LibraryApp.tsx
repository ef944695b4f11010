import { useCallback, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Mark } from '../../components/Mark.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { Toast, type ToastMessage } from '../../components/Toast.tsx';
import { useUndoKey } from '../../components/use-undo-key.ts';
import { ALL_ENTRIES, EntriesPart } from './EntriesPart.tsx';
import { GlossariesPart } from './GlossariesPart.tsx';
import { ImportSection } from './ImportSection.tsx';
import type { LibrarySource } from './library-source.ts';
import { problemOf } from './message-of.ts';
import { QuotationsPart } from './QuotationsPart.tsx';
import { SettingsPart } from './SettingsPart.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useImports } from './use-imports.ts';
import { useLibraryPlace } from './use-library-place.ts';
import { useQuestion } from './use-question.ts';

interface Props {
  source: LibrarySource;
  /** Languages offered first, BCP 47. */
  readerLanguages: readonly string[];
}

/** Glossaries and quotations, where new ones come in, and one place that says what has just happened. */
export function LibraryApp({ source, readerLanguages }: Props) {
  const { question, onQuestion } = useQuestion();
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const fail = useCallback((error: unknown) => setToast({ text: problemOf(error) }), []);
  const [place, go] = useLibraryPlace();
  const [entries, setEntries] = useState(ALL_ENTRIES);
  const imports = useImports(source, () => setToast({ text: i18n.t('libraryStopped') }));
  const isOver = useFileDrop(imports.add, fail);
  useUndoKey(toast?.action?.run);
  // What was pressed may be gone, as the button of a removed glossary: then the focus goes where it can be undone.
  useEffect(() => {
    if (toast === null || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('.toast button')?.focus();
  }, [toast]);
  // What is in a file decides where it is looked at and where its report stands.
  const preview = imports.state.current?.preview ?? null;
  const isOfQuotations = preview === null ? null : preview.quotations !== null;
  useEffect(() => {
    if (isOfQuotations === null) return;
    const part = isOfQuotations ? 'quotations' : 'glossaries';
    if (part !== place.part) go({ part, quotation: null });
  }, [isOfQuotations]);

  const importing = (isOpen: boolean) => (
    <ImportSection
      imports={imports}
      isOfQuotations={place.part === 'quotations'}
      isOpen={isOpen}
      isOver={isOver}
      readerLanguages={readerLanguages}
      onTell={setToast}
      onFail={fail}
    />
  );
  return (
    <>
      <header class="library-header">
        <div class="library-brand">
          <Mark size={26} />
          <h1 class="library-title text">
            {i18n.t('appName')} <span class="library-where">{i18n.t('libraryTitle')}</span>
          </h1>
        </div>
      </header>
      <main class="library">
        <Tabs
          label={i18n.t('libraryTitle')}
          tabs={[
            { id: 'glossaries', label: i18n.t('libraryGlossaries'), count: null },
            { id: 'entries', label: i18n.t('entriesTitle'), count: null },
            { id: 'quotations', label: i18n.t('libraryQuotations'), count: null },
            { id: 'settings', label: i18n.t('popupSettings'), count: null },
          ]}
          selected={place.part}
          onSelect={(part) => go({ part, quotation: null })}
        >
          {place.part === 'glossaries' && (
            <GlossariesPart
              source={source}
              readerLanguages={readerLanguages}
              importing={importing(true)}
              onTell={setToast}
              onFail={fail}
            />
          )}
          {place.part === 'entries' && (
            <EntriesPart
              source={source}
              asked={entries}
              onAsk={setEntries}
              opened={place.entry}
              onOpenedClosed={() => go({ part: 'entries', quotation: null })}
              onTell={setToast}
              onFail={fail}
            />
          )}
          {place.part === 'settings' && <SettingsPart onTell={setToast} onFail={fail} />}
          {place.part === 'quotations' && (
            <QuotationsPart
              only={place.quotation}
              question={question}
              onQuestion={onQuestion}
              onAll={() => go({ part: 'quotations', quotation: null })}
              importing={importing}
              isDragged={isOver}
              onTell={setToast}
              onFail={fail}
            />
          )}
        </Tabs>
      </main>
      <Toast message={toast} onClose={() => setToast(null)} />
    </>
  );
}
