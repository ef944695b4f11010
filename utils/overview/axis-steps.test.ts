import { expect, test } from 'vitest';
import { axisSteps } from './axis-steps.ts';

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [5, [0, 2, 4, 6]],
  [12, [0, 5, 10, 15]],
  [38, [0, 10, 20, 30, 40]],
  [41, [0, 20, 40, 60]],
  [1000, [0, 500, 1000]],
  [123_456, [0, 50_000, 100_000, 150_000]],
])('up to %i the axis has %j', (most, steps) => {
  expect(axisSteps(most)).toEqual(steps);
});
