import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { tidyDescription } from '../../components/library/description-problem.ts';
import { groupPicked } from '../../components/library/group-picked.ts';
import type { ColumnChoice, ImportProgress, PickedFile } from '../../components/library/import-types.ts';
import {
  type CurrentImport,
  descriptionOf,
  type ImportState,
  NO_IMPORT,
  nameOfFiles,
  type Outcome,
} from './import-state.ts';
import type { LibrarySource } from './library-source.ts';
import { problemOf } from './message-of.ts';

/**
 * Imports one glossary after the other: looks at its files, lets the reader say what is to become of it, imports it.
 * @param onStopped called when the reader has given one up while it was being imported
 */
export function useImports(source: LibrarySource, onStopped: () => void) {
  const [state, setState] = useState<ImportState>(NO_IMPORT);
  // The newest state, for what goes on over several answers.
  const now = useRef(state);
  const lastKey = useRef(0);
  const looking = useRef(new AbortController());
  const running = useRef<AbortController | null>(null);

  const set = (patch: Partial<ImportState>) => {
    now.current = { ...now.current, ...patch };
    setState(now.current);
  };
  const setCurrent = (key: number, patch: Partial<CurrentImport>) => {
    const { current } = now.current;
    if (current?.key === key) set({ current: { ...current, ...patch } });
  };
  const tell = (outcome: Omit<Outcome, 'key'>) =>
    set({ outcomes: [{ ...outcome, key: ++lastKey.current }, ...now.current.outcomes] });

  const next = () => {
    looking.current.abort();
    const [files, ...waiting] = now.current.waiting;
    if (files === undefined) return set({ current: null, waiting: [], at: 0 });
    const key = ++lastKey.current;
    set({
      current: {
        ...{ key, files, preview: null, edited: {}, into: 'new', columns: null },
        ...{ failure: null, progress: null },
      },
      waiting,
      at: now.current.at + 1,
    });
    void look(key, files, null);
  };
  /** Finds out what files are; an answer that comes after another question is dropped. */
  const look = async (key: number, files: readonly PickedFile[], columns: ColumnChoice | null) => {
    looking.current.abort();
    const asked = new AbortController();
    looking.current = asked;
    const fail = (problem: string) => {
      const { current } = now.current;
      // A form that has been filled in stays, so that another file can be chosen for it.
      if (current?.key === key && current.preview !== null) setCurrent(key, { failure: problem });
      else {
        tell({ name: nameOfFiles(files), result: null, problem, isOfQuotations: null });
        next();
      }
    };
    try {
      const preview = await source.openImport(files, columns === null ? {} : { columns });
      if (asked.signal.aborted) return;
      // Of a table the reader can say what it is; of anything else there is nothing to say.
      if (preview.problem !== null && preview.table === null) {
        fail(preview.problem);
        return;
      }
      setCurrent(key, { preview, columns: columns ?? preview.table?.columns ?? null });
    } catch (error) {
      if (asked.signal.aborted) return;
      fail(problemOf(error));
    }
  };
  useEffect(
    () => () => {
      looking.current.abort();
      running.current?.abort();
    },
    [],
  );

  return {
    state,
    /** Takes files in; those of several glossaries wait for their turn. */
    add(files: readonly PickedFile[]) {
      const groups = groupPicked(files);
      if (groups.length === 0) {
        const problem = i18n.t('libraryNoFiles');
        return tell({ name: nameOfFiles(files), result: null, problem, isOfQuotations: null });
      }
      // What went wrong before has been read by whoever tries again.
      const outcomes = now.current.outcomes.filter(({ result }) => result !== null);
      set({ waiting: [...now.current.waiting, ...groups], outcomes });
      if (now.current.current === null) next();
    },
    /** Takes other files for what is filled in already. */
    replace(files: readonly PickedFile[]) {
      const [group, ...others] = groupPicked(files);
      const { current, waiting } = now.current;
      if (current === null || group === undefined) return;
      set({ waiting: [...others, ...waiting] });
      setCurrent(current.key, { files: group, columns: null, failure: null });
      void look(current.key, group, null);
    },
    edit(patch: Partial<Pick<CurrentImport, 'edited' | 'into'>>) {
      const { current } = now.current;
      if (current === null) return;
      setCurrent(current.key, { ...patch, edited: { ...current.edited, ...patch.edited } });
    },
    chooseColumns(columns: ColumnChoice) {
      const { current } = now.current;
      if (current === null) return;
      setCurrent(current.key, { columns, failure: null });
      void look(current.key, current.files, columns);
    },
    async run() {
      const { current } = now.current;
      if (current === null || current.progress !== null) return;
      const { key, files, into, columns } = current;
      const ofQuotations = current.preview?.quotations !== null;
      const description = tidyDescription(descriptionOf(current));
      setCurrent(key, { failure: null, progress: { done: 0, entries: 0, phase: 'reading' } });
      const run = new AbortController();
      running.current = run;
      try {
        const telling = {
          signal: run.signal,
          onProgress: (progress: ImportProgress) => setCurrent(key, { progress }),
        };
        const result = ofQuotations
          ? await source.importQuotations(files, telling)
          : await source.runImport(files, { into, kind: 'imported', description, columns }, telling);
        const glossary = into === 'own' ? i18n.t('cardOwnGlossary') : description.name;
        const name = ofQuotations ? nameOfFiles(files) : glossary;
        tell({ name, result, problem: null, isOfQuotations: ofQuotations });
        next();
      } catch (error) {
        setCurrent(key, { progress: null, failure: run.signal.aborted ? null : problemOf(error) });
        if (run.signal.aborted) onStopped();
      } finally {
        running.current = null;
      }
    },
    stop: () => running.current?.abort(),
    skip: next,
    dismiss: (key: number) =>
      set({ outcomes: now.current.outcomes.filter((outcome) => outcome.key !== key) }),
  };
}

export type Imports = ReturnType<typeof useImports>;
