import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  text?: string;
  /** Buttons. */
  children?: ComponentChildren;
}

/** What stands where a list would be: why it is empty and what can be done. */
export function Notice({ title, text, children }: Props) {
  return (
    <div class="notice">
      <p class="notice-title text">{title}</p>
      {text !== undefined && <p class="notice-text">{text}</p>}
      {children}
    </div>
  );
}
