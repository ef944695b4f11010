import { expect, it } from 'vitest';
import { parse } from './csv.ts';
import type { ParseProgress } from './glossary-file.ts';
import { finish, runInSlices } from './parsing.ts';

const text = `term\n${Array.from({ length: 2_000 }, (_, at) => `t${at}`).join('\n')}`;

it('gives the same in slices as at once, and tells how far it is', async () => {
  const told: ParseProgress[] = [];
  const sliced = await runInSlices(parse(text), { slice: 0, onProgress: (progress) => told.push(progress) });
  expect(sliced).toEqual(finish(parse(text)));
  expect(told.length).toBeGreaterThan(3);
  expect(told.every(({ done }, at) => done >= (told[at - 1]?.done ?? 0) && done <= 1)).toBe(true);
  expect(told.at(-1)!.entries).toBeGreaterThan(1_000);
});

it('ends when it is told to', async () => {
  const controller = new AbortController();
  const reading = runInSlices(parse(text), {
    slice: 0,
    signal: controller.signal,
    onProgress: () => controller.abort(new Error('enough')),
  });
  await expect(reading).rejects.toThrow('enough');
});
