import type { TargetedPointerEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { dropTarget } from './move-item.ts';

interface Drag {
  from: number;
  to: number;
  /** How far the row has been dragged down, in CSS pixels. */
  by: number;
  /** The dragged row's height, in CSS pixels. */
  height: number;
}

/** What stays the same during one drag; positions are in the page, since it may be scrolled meanwhile. */
interface Grip {
  from: number;
  pointer: number;
  start: number;
  boxes: { top: number; height: number }[];
}

/**
 * Rows that are dragged by a handle, with a mouse, a pen or a finger. Nothing is reordered before the row is let
 * go: an element that is put elsewhere in the document loses the pointer.
 * @param list holds the rows, which are its children with `data-movable`
 * @param onMove a row was let go in another place
 */
export function useDragOrder(
  list: { current: HTMLElement | null },
  onMove: (from: number, to: number) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const grip = useRef<Grip | null>(null);

  const end = () => {
    grip.current = null;
    setDrag(null);
  };
  const at = (event: TargetedPointerEvent<HTMLElement>): Drag | null => {
    const held = grip.current;
    if (held === null || held.pointer !== event.pointerId) return null;
    const by = event.pageY - held.start;
    const { from, boxes } = held;
    return { from, to: dropTarget(boxes, from, by), by, height: boxes[from]?.height ?? 0 };
  };
  return {
    isDragging: drag !== null,
    /** @returns how the row at a place is moved while one is dragged, in CSS pixels */
    offset(row: number): number {
      if (drag === null) return 0;
      const { from, to, by, height } = drag;
      if (row === from) return by;
      if (row > from && row <= to) return -height;
      return row < from && row >= to ? height : 0;
    },
    isHeld: (row: number) => drag?.from === row,
    cancel: end,
    /** What the handle of the row at a place listens to. */
    handle: (row: number) => ({
      onPointerDown(event: TargetedPointerEvent<HTMLElement>) {
        if (event.button !== 0 || grip.current !== null) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const rows = [...(list.current?.querySelectorAll(':scope > [data-movable]') ?? [])];
        const boxes = rows.map((each) => {
          const { top, height } = each.getBoundingClientRect();
          return { top: top + scrollY, height };
        });
        grip.current = { from: row, pointer: event.pointerId, start: event.pageY, boxes };
      },
      onPointerMove(event: TargetedPointerEvent<HTMLElement>) {
        const now = at(event);
        if (now !== null) setDrag(now);
      },
      onPointerUp(event: TargetedPointerEvent<HTMLElement>) {
        const now = at(event);
        if (now === null) return;
        end();
        if (now.to !== now.from) onMove(now.from, now.to);
      },
      onPointerCancel: end,
    }),
  };
}
