import type { ComponentChildren } from 'preact';
import type { Entry } from '../../utils/terms/entry.ts';
import { EntryLine } from './EntryLine.tsx';
import { type RowPlace, VirtualList } from './VirtualList.tsx';

export interface ListedEntry {
  /** Not another row's: an entry may be listed twice. */
  key: string;
  id: number;
  /** How often it stands on the page; null where that is not the question. */
  count: number | null;
}

interface Props {
  label: string;
  rows: readonly ListedEntry[];
  /** What is known of an entry so far; undefined while it is being read. */
  entry: (id: number) => Entry | undefined;
  /** Asked for whenever other rows come into view. */
  onVisible: (ids: readonly number[]) => void;
  onOpen: (id: number) => void;
  /** Counts every request to move the keyboard into the list. */
  focusCount: number;
  /** Whether an entry stands back behind the others. */
  isFaint?: (id: number) => boolean;
  /** A control beside each entry, its column named by `data-column`. */
  aside?: (row: ListedEntry, place: RowPlace) => ComponentChildren;
}

/** The height of `.entry-line`, in rem. */
const ROW_HEIGHT = 3.625;

/** A list of entries that may be very long. */
export function EntryList({ label, rows, entry, onVisible, onOpen, focusCount, isFaint, aside }: Props) {
  return (
    <VirtualList
      label={label}
      keys={rows.map(({ key }) => key)}
      heights={ROW_HEIGHT}
      onVisible={(visible) => onVisible(visible.map((row) => rows[row]!.id))}
      focusCount={focusCount}
    >
      {(place) => {
        const row = rows[place.row]!;
        const { id, count } = row;
        const line = <EntryLine entry={entry(id)} count={count} place={place} onOpen={() => onOpen(id)} />;
        if (aside === undefined) return line;
        return (
          <div class={isFaint?.(id) === true ? 'entry-row faint' : 'entry-row'}>
            {line}
            {aside(row, place)}
          </div>
        );
      }}
    </VirtualList>
  );
}
