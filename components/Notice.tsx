import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  text?: string;
  /** True where nothing else on the page is its heading. */
  isHeading?: boolean;
  /** Buttons. */
  children?: ComponentChildren;
}

/** What stands where a list would be: why it is empty and what can be done. */
export function Notice({ title, text, isHeading = false, children }: Props) {
  const Title = isHeading ? 'h1' : 'p';
  return (
    <div class="notice">
      <Title class="notice-title text">{title}</Title>
      {text !== undefined && <p class="notice-text">{text}</p>}
      {children}
    </div>
  );
}
