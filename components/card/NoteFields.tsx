import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SavedQuotation } from '../../utils/quotes/saved-quotation.ts';
import { type StoredState, useStoredField } from './use-stored-field.ts';

interface Props {
  quotation: SavedQuotation;
  /** The reader begins to write. */
  onEdit: () => void;
  onStore: (patch: { note: string } | { tags: string[] }) => Promise<unknown>;
}

/** A quotation's note and tags, edited in place. */
export function NoteFields({ quotation, onEdit, onStore }: Props) {
  const id = useId();
  const note = useStoredField(quotation.note, (text) => onStore({ note: text }));
  const tags = useStoredField(quotation.tags.join(', '), (text) => onStore({ tags: tagsOf(text) }));
  return (
    <div class="note-fields">
      <label class="field-label" for={`${id}-note`}>
        {i18n.t('cardNote')}
      </label>
      <textarea
        id={`${id}-note`}
        class="input"
        rows={2}
        maxLength={100_000}
        value={note.text}
        onFocus={onEdit}
        onInput={({ currentTarget }) => note.onInput(currentTarget.value)}
        onBlur={note.onLeave}
      />
      <label class="field-label" for={`${id}-tags`}>
        {i18n.t('cardTags')}
      </label>
      <input
        id={`${id}-tags`}
        class="input"
        value={tags.text}
        placeholder={i18n.t('cardTagsExample')}
        onFocus={onEdit}
        onInput={({ currentTarget }) => tags.onInput(currentTarget.value)}
        onBlur={tags.onLeave}
      />
      <Stored states={[note.state, tags.state]} />
    </div>
  );
}

function Stored({ states }: { states: readonly StoredState[] }) {
  const failed = states.includes('failed');
  const stored = !states.includes('typing') && states.includes('stored');
  return (
    <p class={failed ? 'field-problem' : 'field-hint'} role="status">
      {failed ? i18n.t('cardNoteFailed') : stored ? i18n.t('cardNoteSaved') : ''}
    </p>
  );
}

/** @returns the tags that a line names, parted by commas of either script */
function tagsOf(line: string): string[] {
  const tags = line.split(/[,、，]/u).map((tag) => tag.trim().replace(/^#/u, ''));
  return [...new Set(tags.filter((tag) => tag !== ''))];
}
