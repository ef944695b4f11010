import type { Stretch } from '../../utils/annotations.ts';

/** @returns start and end of the stretches in each block, one after the other, by the block's id */
export function stretchMarks(found: readonly { stretches: readonly Stretch[] }[]): Map<number, number[]> {
  const marks = new Map<number, number[]>();
  for (const { block, start, end } of found.flatMap(({ stretches }) => stretches)) {
    marks.set(block, [...(marks.get(block) ?? []), start, end]);
  }
  return marks;
}
