import type { TargetedEvent, TargetedKeyboardEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  id: string;
  label: string;
  /** What is stored. */
  value: string;
  placeholder: string;
  lang: string | undefined;
  /** UTF-16 units. */
  maxLength?: number;
  isMultiline?: boolean;
  /** @returns why it cannot be stored as it is; null where it can */
  problemOf?: (text: string) => string | null;
  /** @returns when it is stored; whoever stores it says what went wrong */
  onSave: (text: string) => Promise<void>;
}

interface Typed {
  text: string;
  isStored: boolean;
}

const NONE = () => null;

/** A text that is edited where it stands: stored when the field is left, taken back with Escape. */
export function InPlaceField(props: Props) {
  const { id, label, value, placeholder, lang, maxLength, isMultiline, problemOf = NONE, onSave } = props;
  // What is typed, over what is stored.
  const [typed, setTyped] = useState<Typed | null>(null);
  const [isSaved, setSaved] = useState(false);
  // What is stored is read again a moment later: until then the field shows what it stored.
  useEffect(() => setTyped((now) => (now?.isStored ? null : now)), [value]);

  const text = typed?.text ?? value;
  const problem = problemOf(text);
  const save = () => {
    if (typed === null || typed.isStored || problem !== null) return;
    if (typed.text === value) return setTyped(null);
    onSave(typed.text).then(
      () => {
        setTyped((now) => (now?.text === typed.text ? { ...now, isStored: true } : now));
        setSaved(true);
      },
      () => {},
    );
  };
  const control = {
    id,
    lang,
    maxLength,
    placeholder,
    class: isMultiline ? 'in-place text' : 'in-place',
    value: text,
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null ? undefined : `${id}-problem`,
    onBlur: save,
    onInput: ({ currentTarget }: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      setSaved(false);
      setTyped({ text: currentTarget.value, isStored: false });
    },
    onKeyDown: (event: TargetedKeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      if (event.isComposing) return;
      if (event.key === 'Escape' && typed !== null && !typed.isStored) {
        event.preventDefault();
        setTyped(null);
      } else if (event.key === 'Enter' && (!isMultiline || event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        save();
      }
    },
  };
  return (
    <div class="in-place-field">
      <label class="in-place-label" for={id}>
        {label}
      </label>
      {isMultiline ? <textarea {...control} rows={1} /> : <input {...control} />}
      <p class="in-place-saved" role="status">
        {isSaved && typed?.isStored !== false && i18n.t('librarySaved')}
      </p>
      {problem !== null && (
        <p class="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
