import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { GlossaryList } from '../../components/library/GlossaryList.tsx';
import type { RowActions } from '../../components/library/GlossaryRow.tsx';
import { moveInto } from '../../components/library/move-item.ts';
import type { ToastMessage } from '../../components/Toast.tsx';
import type { GlossaryInfo } from '../../utils/storage/glossary-info.ts';
import type { LibrarySource } from './library-source.ts';
import { StarterSection } from './StarterSection.tsx';
import { saveFile } from './save-file.ts';
import { useGlossaries } from './use-glossaries.ts';
import { useStarter } from './use-starter.ts';

interface Props {
  source: LibrarySource;
  /** Languages offered first, BCP 47. */
  readerLanguages: readonly string[];
  /** Where files come in. */
  importing: ComponentChildren;
  onTell: (message: ToastMessage | null) => void;
  onFail: (error: unknown) => void;
}

/** Every glossary, and where new ones come in. */
export function GlossariesPart({ source, readerLanguages, importing, onTell, onFail }: Props) {
  const { glossaries, change } = useGlossaries(source, onFail);
  const starters = useStarter(source);

  const patch = (id: string, part: Partial<GlossaryInfo>) => (now: GlossaryInfo[]) =>
    now.map((info) => (info.id === id ? { ...info, ...part } : info));
  const nameOf = ({ kind, name }: GlossaryInfo) => (kind === 'own' ? i18n.t('cardOwnGlossary') : name);

  const restore = (info: GlossaryInfo) => {
    onTell(null);
    source.restore(info.id).then(() => {
      onTell({ text: i18n.t('popupRestored', [info.name]) });
    }, onFail);
  };
  const actions: RowActions = {
    onEnable: (id, enabled) => {
      change(patch(id, { enabled }), () => source.enable(id, enabled)).catch(onFail);
    },
    onDescribe: (id, part) =>
      change(patch(id, part), () => source.describe(id, part)).catch((error: unknown) => {
        onFail(error);
        throw error;
      }),
    onExport: async (info, format) => {
      try {
        const { name, content } = await source.print(info.id, format, nameOf(info));
        saveFile(new Blob([content]), name);
        onTell({ text: i18n.t('libraryExported', [name]) });
      } catch (error) {
        onFail(error);
      }
    },
    onRemove: (info) => {
      const without = (now: GlossaryInfo[]) => now.filter(({ id }) => id !== info.id);
      change(without, () => source.remove(info.id)).then(() => {
        const action = { label: i18n.t('popupUndo'), run: () => restore(info) };
        onTell({ text: i18n.t('libraryRemoved', [info.name]), action });
      }, onFail);
    },
  };
  const order = (ids: string[]) => {
    change(
      (now) => moveInto(now, ids),
      () => source.order(ids),
    ).catch(onFail);
  };
  const isFirstRun = glossaries?.every(({ kind, count }) => kind === 'own' && count === 0) === true;
  const hasStarter = glossaries?.some(({ kind }) => kind === 'starter') ?? true;
  const starter = starters !== null && !hasStarter && (
    <StarterSection
      source={source}
      starters={starters}
      isFirst={isFirstRun}
      onTell={onTell}
      onFail={onFail}
    />
  );
  return (
    <>
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
      {importing}
      {!isFirstRun && starter}
    </>
  );
}
