import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { GlossaryInfo } from '../../utils/storage/glossary-info.ts';
import { formatCount } from './amounts.ts';
import { GlossaryRow, type RowActions } from './GlossaryRow.tsx';
import { keyTarget, moveItem } from './move-item.ts';
import { useDragOrder } from './use-drag-order.ts';

interface Props {
  /** The reader's own first, the others in the order in which they are asked. */
  glossaries: readonly GlossaryInfo[];
  /** Languages offered first, BCP 47. */
  readerLanguages: readonly string[];
  actions: RowActions;
  /** With the ids of all but the reader's own. */
  onOrder: (ids: string[]) => void;
}

/** The reader's glossaries. Those that were added can be put into another order: by hand, by key, by button. */
export function GlossaryList({ glossaries, readerLanguages, actions, onOrder }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [moved, setMoved] = useState('');
  const focused = useRef<Element | null>(null);
  const movable = glossaries.filter(({ kind }) => kind !== 'own');
  const move = (from: number, to: number) => {
    const info = movable[from];
    if (info === undefined) return;
    // The row is put elsewhere in the document, which takes the focus from what has it in there.
    focused.current = document.activeElement;
    onOrder(moveItem(movable, from, to).map(({ id }) => id));
    setMoved(i18n.t('libraryMoved', [info.name, formatCount(to + 1), formatCount(movable.length)]));
  };
  const drag = useDragOrder(list, move);
  useLayoutEffect(() => {
    const held = focused.current;
    focused.current = null;
    if (held instanceof HTMLElement && held.isConnected && held !== document.activeElement) held.focus();
  });
  return (
    <>
      <p class="visually-hidden" id="move-hint">
        {i18n.t('libraryMoveHint')}
      </p>
      <p class="visually-hidden" role="status">
        {moved}
      </p>
      <ul
        class={`glossaries ${movable.length > 1 ? 'has-handles' : ''} ${drag.isDragging ? 'is-dragging' : ''}`}
        ref={list}
      >
        {glossaries.map((info) => {
          const at = movable.indexOf(info);
          const offset = at < 0 ? 0 : drag.offset(at);
          return (
            <li
              key={info.id}
              class={`glossary ${at >= 0 && drag.isHeld(at) ? 'is-held' : ''}`}
              data-movable={at < 0 ? undefined : ''}
              style={offset === 0 ? undefined : { translate: `0 ${offset}px` }}
            >
              <GlossaryRow
                info={info}
                place={at < 0 ? null : { at, of: movable.length }}
                readerLanguages={readerLanguages}
                actions={actions}
                onMove={(to) => move(at, to)}
                handle={{
                  ...drag.handle(at),
                  onKeyDown: (event) => {
                    if (event.key === 'Escape') drag.cancel();
                    const to = keyTarget(event.key, at, movable.length);
                    if (to === null) return;
                    event.preventDefault();
                    move(at, to);
                  },
                }}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
