import type { ComponentChildren } from 'preact';
import type { RowPlace } from './VirtualList.tsx';

interface Props {
  /** The row's class, which gives it the height that the list knows of. */
  class: string;
  place: RowPlace;
  onOpen: () => void;
  /** Nothing while it is being read. */
  children: ComponentChildren;
}

/** A row of a `VirtualList` that opens what it shows: one tab stop for the whole list. */
export function ListLine({ class: kind, place, onOpen, children }: Props) {
  return (
    <button
      type="button"
      class={`list-line ${kind}`}
      data-row={place.row}
      data-column="open"
      tabIndex={place.isCurrent ? 0 : -1}
      onFocus={place.onFocus}
      onClick={onOpen}
    >
      {children}
    </button>
  );
}
