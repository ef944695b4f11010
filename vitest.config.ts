import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          // Most modules are pure and each test makes its own stores, so files may share a worker: it halves the time.
          isolate: false,
          include: ['**/*.test.{ts,tsx}'],
          exclude: ['node_modules/**', '.*/**', 'tests/e2e/**'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/*.test.ts'],
          // One browser at a time: two would make each other wait, and a wait that is too long is a failure.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
