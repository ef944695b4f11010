import type { Entry } from '../../utils/terms/entry.ts';
import { EntryLine } from './EntryLine.tsx';
import { VirtualList } from './VirtualList.tsx';

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
}

/** The height of `.entry-line`, in rem. */
const ROW_HEIGHT = 3.625;

/** A list of entries that may be very long. */
export function EntryList({ label, rows, entry, onVisible, onOpen, focusCount }: Props) {
  return (
    <VirtualList
      label={label}
      keys={rows.map(({ key }) => key)}
      heights={ROW_HEIGHT}
      onVisible={(visible) => onVisible(visible.map((row) => rows[row]!.id))}
      focusCount={focusCount}
    >
      {(place) => {
        const { id, count } = rows[place.row]!;
        return <EntryLine entry={entry(id)} count={count} place={place} onOpen={() => onOpen(id)} />;
      }}
    </VirtualList>
  );
}
