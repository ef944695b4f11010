import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DuplicateNote } from '../../components/form/DuplicateNote.tsx';
import { EntryForm } from '../../components/form/EntryForm.tsx';
import { type FormValues, inputOf, sameValues } from '../../components/form/form-values.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { EntryMissingError } from '../../utils/storage/entry-missing-error.ts';
import { addEntry, removeEntries, updateEntry } from '../../utils/storage/write-entries.ts';
import type { Entry } from '../../utils/terms/entry.ts';
import { checkEntry, type EntryProblem } from '../../utils/terms/entry-schema.ts';
import { type EditorStart, startEntry } from './editor-start.ts';
import { dropUnfinished, keepUnfinished } from './unfinished.ts';
import { useDuplicates } from './use-duplicates.ts';

interface Props {
  start: EditorStart;
  isWindow: boolean;
  onOpen: (start: Promise<EditorStart | null>) => void;
  /** Called when the entry is stored, not before. */
  onSaved: (entry: Entry) => void;
  onDeleted: (rows: Entry[]) => void;
  /** With what was typed, or null where nothing was. */
  onCancel: (left: EditorStart | null) => void;
}

/** Reads the reader's languages once: a new list every time would have the form sort its choices again. */
const READER_LANGUAGES = [...navigator.languages];

const isMac = navigator.userAgent.includes('Mac');

/** Adds or changes an entry; what is typed outlives the popup. */
export function EntryEditor({ start, isWindow, onOpen, onSaved, onDeleted, onCancel }: Props) {
  const [values, setValues] = useState(start.values);
  const [id, setId] = useState(start.entry);
  const [problems, setProblems] = useState<readonly EntryProblem[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const isDone = useRef(false);
  const duplicates = useDuplicates(values.term, values.aliases, id);
  const isChanged = !sameValues(values, start.untouched);

  useEffect(() => {
    form.current?.querySelector<HTMLElement>(start.values.term === '' ? '#term' : '#definition')?.focus();
  }, [start]);
  // At once, not after the next frame: the popup may be closed by then.
  useLayoutEffect(() => {
    if (isDone.current) return;
    const kept = isChanged
      ? keepUnfinished({ key: start.key, entry: id, values, at: Date.now() })
      : dropUnfinished(start.key);
    // Without session storage there is nothing to keep it in; the form itself works all the same.
    kept.catch(() => {});
  }, [values, isChanged, id, start.key]);

  const change = (next: FormValues) => {
    setValues(next);
    setFailure(null);
    // From the first try on, a problem goes as soon as it is mended.
    if (problems !== null) setProblems(checkEntry(inputOf(next)).problems);
  };
  const finish = async <T,>(work: () => Promise<T>, then: (result: T) => void) => {
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    try {
      const result = await work();
      isDone.current = true;
      await dropUnfinished(start.key).catch(() => {});
      then(result);
    } catch (error) {
      if (error instanceof EntryMissingError) {
        setId(null);
        setFailure(i18n.t('popupEntryGoneSave'));
      } else setFailure(i18n.t('popupNotStored', [error instanceof Error ? error.message : String(error)]));
    } finally {
      setBusy(false);
    }
  };
  const save = () => {
    const checked = checkEntry(inputOf(values));
    setProblems(checked.problems);
    const { fields } = checked;
    if (fields !== null)
      void finish(() => (id === null ? addEntry(fields) : updateEntry(id, fields)), onSaved);
    else {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    }
  };
  const cancel = () => {
    // A window leaves what was typed in the session's storage; the popup offers it again.
    isDone.current = !isWindow;
    onCancel(isChanged ? { ...start, entry: id, values } : null);
  };

  const title = i18n.t(id === null ? 'popupNewEntry' : 'popupEditEntry');
  const Heading = isWindow ? 'h1' : 'h2';
  const shortcut = isMac ? '⌘↩' : 'Ctrl+Enter';
  return (
    <form
      class="editor"
      ref={form}
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        // While an input method is open its keys are its own.
        if (event.isComposing) return;
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          save();
        } else if (event.key === 'Escape') {
          event.preventDefault();
          cancel();
        }
      }}
    >
      <div class="editor-bar">
        {!isWindow && <IconButton icon="back" label={i18n.t('popupBack')} onClick={cancel} />}
        <Heading class="editor-title text">{title}</Heading>
        {id !== null && (
          <button
            type="button"
            class="quiet danger"
            disabled={isBusy}
            onClick={() => void finish(() => removeEntries([id]), onDeleted)}
          >
            {i18n.t('popupDelete')}
          </button>
        )}
      </div>
      <div class="editor-fields">
        <DuplicateNote duplicates={duplicates} onOpen={(other) => onOpen(startEntry(other))} />
        <EntryForm
          values={values}
          problems={problems ?? []}
          readerLanguages={READER_LANGUAGES}
          onChange={change}
        />
      </div>
      <div class="editor-actions">
        <p class="editor-failure field-problem" role="alert">
          {failure ?? (problems !== null && problems.length > 0 && i18n.t('popupProblems', problems.length))}
        </p>
        <button type="button" class="button" onClick={cancel}>
          {i18n.t('popupCancel')}
        </button>
        <button
          type="submit"
          class="button primary"
          disabled={isBusy}
          title={shortcut}
          aria-keyshortcuts="Control+Enter"
        >
          {i18n.t('popupSave')}
        </button>
      </div>
    </form>
  );
}
