import { expect, it } from 'vitest';
import { pause } from './pause.ts';

const LONG = 60_000;

it('ends with its signal, at once where that has ended already', async () => {
  await pause(LONG, AbortSignal.abort());
  const ending = new AbortController();
  const paused = pause(LONG, ending.signal);
  ending.abort();
  await paused;
  expect(ending.signal.aborted).toBe(true);
});

it('waits as long as it is told', async () => {
  const begun = performance.now();
  await pause(30, new AbortController().signal);
  expect(performance.now() - begun).toBeGreaterThan(25);
});
