import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatCount } from '../library/amounts.ts';
import { EXPORT_FORMATS } from '../library/export-formats.ts';

export interface BulkActions {
  onTag: (tag: string, isGiven: boolean) => void;
  /** Into the reader's own glossary. */
  onMoveToOwn: () => void;
  /** Into a new glossary of this name. */
  onMoveToNew: (name: string) => void;
  onExport: (format: string) => void;
  onDelete: () => void;
  onUntick: () => void;
}

interface Props {
  /** Ticks all that are listed; null where there are no more, or no more can be. */
  onTickAll: (() => void) | null;
  /** How many entries are ticked. */
  count: number;
  /** Whether they are in the reader's own glossary already. */
  isOwn: boolean;
  actions: BulkActions;
}

type Open = 'tag' | 'move' | 'export' | null;

/** What can be done with the entries that are ticked. */
export function EntryBulkBar({ count, isOwn, actions, onTickAll }: Props) {
  const [open, setOpen] = useState<Open>(null);
  const bar = useRef<HTMLElement>(null);
  const toggle = (part: Exclude<Open, null>, label: string) => (
    <button
      type="button"
      class="quiet"
      aria-expanded={open === part}
      onClick={() => setOpen(open === part ? null : part)}
    >
      {label}
    </button>
  );
  const done = (work: () => void) => () => {
    setOpen(null);
    work();
  };
  return (
    <section
      class="bulk"
      aria-label={i18n.t('entriesBulk')}
      ref={bar}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing || open === null) return;
        // Closes what is open here before it clears the selection.
        event.preventDefault();
        setOpen(null);
        bar.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
      }}
    >
      <div class="bulk-bar">
        <span class="bulk-count" role="status">
          {i18n.t('entriesTicked', [formatCount(count)])}
        </span>
        {onTickAll !== null && (
          <button type="button" class="quiet" onClick={onTickAll}>
            {i18n.t('entriesTickAll')}
          </button>
        )}
        {toggle('tag', i18n.t('popupTags'))}
        {toggle('move', i18n.t('entriesMove'))}
        {toggle('export', i18n.t('libraryExport'))}
        <button type="button" class="quiet danger" onClick={done(actions.onDelete)}>
          {i18n.t('popupDelete')}
        </button>
        <button type="button" class="quiet" onClick={done(actions.onUntick)}>
          {i18n.t('quotationUntick')}
        </button>
      </div>
      {open === 'tag' && (
        <OneField
          id="bulk-tag"
          label={i18n.t('entriesTag')}
          buttons={[
            { label: i18n.t('entriesTagGive'), run: (tag) => done(() => actions.onTag(tag, true))() },
            { label: i18n.t('entriesTagTake'), run: (tag) => done(() => actions.onTag(tag, false))() },
          ]}
        />
      )}
      {open === 'move' && (
        <div class="bulk-line">
          {!isOwn && (
            <button type="button" class="button" onClick={done(actions.onMoveToOwn)}>
              {i18n.t('entriesMoveToOwn')}
            </button>
          )}
          <OneField
            id="bulk-name"
            label={i18n.t('entriesNewName')}
            buttons={[
              { label: i18n.t('entriesMoveToNew'), run: (name) => done(() => actions.onMoveToNew(name))() },
            ]}
          />
        </div>
      )}
      {open === 'export' && (
        <div class="bulk-line">
          {EXPORT_FORMATS.map(({ id, name }) => (
            <button type="button" class="button" key={id} onClick={done(() => actions.onExport(id))}>
              {name()}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}

interface OneFieldProps {
  id: string;
  label: string;
  /** The first is what the Enter key does. */
  buttons: readonly { label: string; run: (text: string) => void }[];
}

function OneField({ id, label, buttons }: OneFieldProps) {
  const [text, setText] = useState('');
  const typed = text.trim();
  return (
    <form
      class="bulk-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== '') buttons[0]?.run(typed);
      }}
    >
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="input"
        value={text}
        maxLength={100}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {buttons.map(({ label: name, run }, at) => (
        <button
          key={name}
          type={at === 0 ? 'submit' : 'button'}
          class="button"
          disabled={typed === ''}
          onClick={at === 0 ? undefined : () => run(typed)}
        >
          {name}
        </button>
      ))}
    </form>
  );
}
