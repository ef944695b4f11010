import type { ComponentChildren } from 'preact';

interface Props {
  /** In the page, for what it is labelled by. */
  id: string;
  /** From 1. */
  number: number;
  title: string;
  children: ComponentChildren;
}

/** One step of the first page: its number stands in the margin, as a note does. */
export function Step({ id, number, title, children }: Props) {
  return (
    <section class="step" aria-labelledby={`${id}-title`}>
      <span class="step-number text" aria-hidden="true">
        {number}
      </span>
      <h2 class="step-title text" id={`${id}-title`}>
        {title}
      </h2>
      <div class="step-body">{children}</div>
    </section>
  );
}
