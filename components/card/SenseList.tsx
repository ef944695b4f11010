import { useState } from 'preact/hooks';
import type { EntryView } from '../../utils/messages.ts';
import type { Occurrence } from '../../utils/terms/page-terms.ts';
import { EntrySense, type SenseActions } from './EntrySense.tsx';

interface Props extends SenseActions {
  /** In the order in which they are likely meant. */
  senses: readonly { entry: EntryView; terms: readonly Occurrence[] }[];
  host: string;
}

/** The senses that glossaries have: the likeliest in full, the others in a line each until they are opened. */
export function SenseList({ senses, host, onPrefer, ...actions }: Props) {
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const toggle = (id: number) => {
    const next = new Set(opened);
    if (!next.delete(id)) next.add(id);
    setOpened(next);
  };
  return senses.map(({ entry, terms }, index) => (
    <EntrySense
      key={entry.id}
      entry={entry}
      number={index + 1}
      total={senses.length}
      terms={terms}
      host={host}
      onToggle={index === 0 ? null : () => toggle(entry.id)}
      isOpen={index === 0 || opened.has(entry.id)}
      onPrefer={(id, where, isOn) => {
        // What is pressed stays there when the order changes, and when it changes back.
        setOpened(new Set(opened).add(id));
        onPrefer(id, where, isOn);
      }}
      {...actions}
    />
  ));
}
