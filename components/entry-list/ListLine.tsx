import type { ComponentChildren } from 'preact';
import type { RowPlace } from './VirtualList.tsx';

interface Props {
  /** The row's class, which gives it the height that the list knows of. */
  class: string;
  place: RowPlace;
  /** What it says to whoever points at it, where the row itself cannot say it. */
  title?: string | undefined;
  /** Of a list that goes along with a page: whether what it shows is in the page's window. */
  isInView?: boolean;
  onOpen: () => void;
  /** Nothing while it is being read. */
  children: ComponentChildren;
}

/** A row of a `VirtualList` that opens what it shows: one tab stop for the whole list. */
export function ListLine({ class: kind, place, title, isInView = false, onOpen, children }: Props) {
  return (
    <button
      type="button"
      class={`list-line ${kind}`}
      data-row={place.row}
      data-column="open"
      data-in-view={isInView || undefined}
      title={title}
      tabIndex={place.isCurrent ? 0 : -1}
      onFocus={place.onFocus}
      onClick={onOpen}
    >
      {children}
    </button>
  );
}
