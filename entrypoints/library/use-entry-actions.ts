import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BulkActions } from '../../components/entries/EntryBulkBar.tsx';
import type { RowActions } from '../../components/entries/EntryTableRow.tsx';
import { inputOf, valuesOf } from '../../components/form/form-values.ts';
import { formatCount } from '../../components/library/amounts.ts';
import type { ToastMessage } from '../../components/Toast.tsx';
import type { Ticks } from '../../components/use-ticks.ts';
import { copyToNew, moveBack, moveToOwn, tagEntries } from '../../utils/storage/change-entries.ts';
import { removeGlossary } from '../../utils/storage/change-glossaries.ts';
import { removeEntries, restoreEntries, updateEntry } from '../../utils/storage/write-entries.ts';
import { checkEntry } from '../../utils/terms/entry-schema.ts';
import { fieldsOfEntry } from '../../utils/terms/fields-of-entry.ts';
import { exportGlossary } from './export-job.ts';
import { saveFile } from './save-file.ts';

interface Options {
  /** The glossary that is shown, null for all; and what a file of it is called. */
  glossary: string | null;
  name: string;
  ticked: Ticks<number>;
  onEdit: (id: number) => void;
  onTell: (message: ToastMessage | null) => void;
  onFail: (error: unknown) => void;
}

/** What can be done with the entries of a table, one at a time and by the many; and how it is taken back. */
export function useEntryActions(options: Options): { row: RowActions; bulk: BulkActions } {
  const { glossary, name, ticked, onEdit, onTell, onFail } = options;
  return useMemo(() => {
    const untick = () => ticked.replace([]);
    const entries = (count: number) => i18n.t('popupEntries', count, [formatCount(count)]);
    /** Says what was done, and offers to take it back. */
    const tell = (text: string, undo: () => Promise<unknown>) =>
      onTell({
        text,
        action: {
          label: i18n.t('popupUndo'),
          run: () => {
            onTell(null);
            undo().then(() => onTell({ text: i18n.t('entriesUndone') }), onFail);
          },
        },
      });
    const row: RowActions = {
      onEdit,
      onChange: async (entry, part) => {
        try {
          const { fields } = checkEntry(inputOf({ ...valuesOf(entry), ...part }));
          if (fields === null) throw new Error(i18n.t('popupProblemNotText'));
          const stored = await updateEntry(entry.id, fields);
          tell(i18n.t('popupSaved', [stored.term]), () => updateEntry(entry.id, fieldsOfEntry(entry)));
        } catch (error) {
          onFail(error);
          throw error;
        }
      },
    };
    const bulk: BulkActions = {
      onUntick: () => {
        const before = ticked.ids();
        untick();
        if (before.length === 1) return;
        onTell({
          text: i18n.t('entriesUnticked'),
          action: {
            label: i18n.t('popupUndo'),
            run: () => {
              onTell(null);
              ticked.replace(before);
            },
          },
        });
      },
      onTag: (tag, isGiven) => {
        tagEntries(ticked.ids(), tag, isGiven).then((before) => {
          const count = entries(before.length);
          tell(i18n.t(isGiven ? 'entriesTagged' : 'entriesUntagged', [tag, count]), () =>
            restoreEntries(before),
          );
        }, onFail);
      },
      onMoveToOwn: () => {
        moveToOwn(ticked.ids()).then((moved) => {
          untick();
          tell(i18n.t('entriesMoved', [entries(moved.ids.length), i18n.t('cardOwnGlossary')]), () =>
            moveBack(moved),
          );
        }, onFail);
      },
      onMoveToNew: (newName) => {
        moveToNew(ticked.ids(), newName).then(({ before, made }) => {
          untick();
          tell(i18n.t('entriesMoved', [entries(before.length), newName]), async () => {
            await restoreEntries(before);
            await removeGlossary(made);
          });
        }, onFail);
      },
      onExport: (format) => {
        exportGlossary(glossary, format, name, ticked.ids()).then(({ name: file, content }) => {
          saveFile(new Blob([content]), file);
          onTell({ text: i18n.t('libraryExported', [file]) });
        }, onFail);
      },
      onDelete: () => {
        removeEntries(ticked.ids()).then((removed) => {
          untick();
          tell(i18n.t('entriesDeleted', [entries(removed.length)]), () => restoreEntries(removed));
        }, onFail);
      },
    };
    return { row, bulk };
  }, [glossary, name, ticked, onEdit, onTell, onFail]);
}

/** The new glossary is there before anything is taken from the old one: whatever fails between, nothing is lost. */
async function moveToNew(ids: readonly number[], name: string) {
  const made = await copyToNew(ids, name);
  const before = await removeEntries(ids);
  return { before, made };
}
