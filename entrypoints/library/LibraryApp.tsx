import { useCallback, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { GlossaryList } from '../../components/library/GlossaryList.tsx';
import type { RowActions } from '../../components/library/GlossaryRow.tsx';
import { moveInto } from '../../components/library/move-item.ts';
import { Mark } from '../../components/Mark.tsx';
import { Toast, type ToastMessage } from '../../components/Toast.tsx';
import { useUndoKey } from '../../components/use-undo-key.ts';
import type { GlossaryInfo } from '../../utils/storage/glossary-info.ts';
import { ImportSection } from './ImportSection.tsx';
import type { LibrarySource } from './library-source.ts';
import { problemOf } from './message-of.ts';
import { StarterSection } from './StarterSection.tsx';
import { saveFile } from './save-file.ts';
import { useGlossaries } from './use-glossaries.ts';
import { useStarter } from './use-starter.ts';

interface Props {
  source: LibrarySource;
  /** Languages offered first, BCP 47. */
  readerLanguages: readonly string[];
}

/** Every glossary, where new ones come in, and one place that says what has just happened. */
export function LibraryApp({ source, readerLanguages }: Props) {
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const fail = useCallback((error: unknown) => {
    const isGone = error instanceof Error && error.name === 'GlossaryMissingError';
    setToast({ text: isGone ? i18n.t('libraryGone') : problemOf(error) });
  }, []);
  const { glossaries, change } = useGlossaries(source, fail);
  const starters = useStarter(source);
  useUndoKey(toast?.action?.run);
  // What was pressed may be gone, as the button of a removed glossary: then the focus goes where it can be undone.
  useEffect(() => {
    if (toast === null || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('.toast button')?.focus();
  }, [toast]);

  const patch = (id: string, part: Partial<GlossaryInfo>) => (now: GlossaryInfo[]) =>
    now.map((info) => (info.id === id ? { ...info, ...part } : info));
  const nameOf = ({ kind, name }: GlossaryInfo) => (kind === 'own' ? i18n.t('cardOwnGlossary') : name);

  const restore = (info: GlossaryInfo) => {
    setToast(null);
    source.restore(info.id).then(() => {
      setToast({ text: i18n.t('popupRestored', [info.name]) });
    }, fail);
  };
  const actions: RowActions = {
    onEnable: (id, enabled) => {
      change(patch(id, { enabled }), () => source.enable(id, enabled)).catch(fail);
    },
    onDescribe: (id, part) =>
      change(patch(id, part), () => source.describe(id, part)).catch((error: unknown) => {
        fail(error);
        throw error;
      }),
    onExport: async (info, format) => {
      try {
        const { name, content } = await source.print(info.id, format, nameOf(info));
        saveFile(new Blob([content]), name);
        setToast({ text: i18n.t('libraryExported', [name]) });
      } catch (error) {
        fail(error);
      }
    },
    onRemove: (info) => {
      const without = (now: GlossaryInfo[]) => now.filter(({ id }) => id !== info.id);
      change(without, () => source.remove(info.id)).then(() => {
        const action = { label: i18n.t('popupUndo'), run: () => restore(info) };
        setToast({ text: i18n.t('libraryRemoved', [info.name]), action });
      }, fail);
    },
  };
  const order = (ids: string[]) => {
    change(
      (now) => moveInto(now, ids),
      () => source.order(ids),
    ).catch(fail);
  };
  const isFirstRun = glossaries?.every(({ kind, count }) => kind === 'own' && count === 0) === true;
  const hasStarter = glossaries?.some(({ kind }) => kind === 'starter') ?? true;
  const starter = starters !== null && !hasStarter && (
    <StarterSection
      source={source}
      starters={starters}
      isFirst={isFirstRun}
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
        {isFirstRun && starter}
        <section class="section" aria-labelledby="glossaries-heading">
          <h2 class="section-title text" id="glossaries-heading">
            {i18n.t('libraryGlossaries')}
          </h2>
          <p class="section-about">{i18n.t('libraryOrder')}</p>
          {glossaries !== null && (
            <GlossaryList
              glossaries={glossaries}
              readerLanguages={readerLanguages}
              actions={actions}
              onOrder={order}
            />
          )}
        </section>
        <ImportSection source={source} readerLanguages={readerLanguages} onTell={setToast} onFail={fail} />
        {!isFirstRun && starter}
      </main>
      <Toast message={toast} onClose={() => setToast(null)} />
    </>
  );
}
