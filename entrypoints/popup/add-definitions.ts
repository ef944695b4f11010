import { i18n } from '#i18n';
import type { ToastMessage } from '../../components/Toast.tsx';
import { entryOfDefinitions } from '../../utils/definitions/entry-of-definitions.ts';
import type { DefinedTerm } from '../../utils/definitions/group-definitions.ts';
import { importEntries } from '../../utils/storage/import-entries.ts';
import { removeEntries } from '../../utils/storage/write-entries.ts';
import type { Source } from '../../utils/terms/entry.ts';
import { checkEntry } from '../../utils/terms/entry-schema.ts';

/**
 * Adds terms to the reader's own glossary as a page defines them, all of them or none.
 * @param source the page
 * @param onUndo has the reader told that they are out again, or what went wrong
 * @returns what to tell the reader, with the way back
 * @throws what the storage throws
 */
export async function addDefinitions(
  terms: readonly DefinedTerm[],
  source: Source,
  onUndo: (undone: Promise<ToastMessage>) => void,
): Promise<ToastMessage> {
  const entries = terms.flatMap(
    ({ definitions }) => checkEntry(entryOfDefinitions(definitions, source)).fields ?? [],
  );
  const ids = await importEntries(entries);
  const say = (one: 'popupAddedTerm' | 'popupTakenOut', many: 'popupAddedCount' | 'popupTakenOutCount') =>
    entries.length === 1 ? i18n.t(one, [entries[0]!.term]) : i18n.t(many, entries.length);
  const undo = async () => {
    await removeEntries(ids);
    return { text: say('popupTakenOut', 'popupTakenOutCount') };
  };
  return {
    text: say('popupAddedTerm', 'popupAddedCount'),
    action: { label: i18n.t('popupUndo'), run: () => onUndo(undo()) },
  };
}
