import type { ComponentChild } from 'preact';

/** What a control takes over to be tied to its label, hint and problem. */
export interface ControlProps {
  id: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

interface Props {
  id: string;
  label: string;
  hint?: string;
  problem: string | null;
  children: (control: ControlProps) => ComponentChild;
}

/** A label, its control, and beside it what helps or what is wrong. */
export function Field({ id, label, hint, problem, children }: Props) {
  const describedBy = [hint !== undefined && `${id}-hint`, problem !== null && `${id}-problem`].filter(
    Boolean,
  );
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {children({
        id,
        'aria-invalid': problem !== null,
        'aria-describedby': describedBy.join(' ') || undefined,
      })}
      {problem !== null && (
        <p class="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {hint !== undefined && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
