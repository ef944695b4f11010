import { expect, it } from 'vitest';
import { inSlices } from '../in-slices.ts';
import { parse } from './csv.ts';
import type { ParsedSlice } from './glossary-file.ts';
import { finish } from './parsing.ts';

const text = `term\n${Array.from({ length: 2_000 }, (_, at) => `t${at}`).join('\n')}\n,\n`;

it('gives the same in slices as at once, each entry once, and tells how far it is', async () => {
  const slices: ParsedSlice[] = [];
  const end = await inSlices(parse(text), {
    slice: 0,
    onSlice: (slice) => {
      slices.push(slice);
    },
  });
  const whole = finish(parse(text));
  expect(slices.flatMap(({ entries }) => entries)).toEqual(whole.entries);
  expect(end.problems).toEqual(whole.problems);
  expect(end.problems).toHaveLength(1);
  expect(slices.length).toBeGreaterThan(3);
  expect(slices.every(({ done }, at) => done >= (slices[at - 1]?.done ?? 0) && done <= 1)).toBe(true);
  expect(slices.at(-1)!.done).toBe(1);
});

it('reads no further before what it gave is taken', async () => {
  let open = 0;
  let most = 0;
  await inSlices(parse(text), {
    onSlice: async () => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 1));
      open--;
    },
  });
  expect(most).toBe(1);
});

it('ends when it is told to', async () => {
  const controller = new AbortController();
  let slices = 0;
  const reading = inSlices(parse(text), {
    slice: 0,
    signal: controller.signal,
    onSlice: () => {
      slices++;
      controller.abort(new Error('enough'));
    },
  });
  await expect(reading).rejects.toThrow('enough');
  expect(slices).toBe(1);
});

it('ends when what it gives cannot be taken', async () => {
  const reading = inSlices(parse(text), { onSlice: () => Promise.reject(new Error('full')) });
  await expect(reading).rejects.toThrow('full');
});
