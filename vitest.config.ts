import { defineConfig } from 'vitest/config';

const SECOND = 1000;

/**
 * Four suites, fastest first (`npm run verify` runs them in this order):
 * `unit` needs nothing built; `build` runs real builds in temporary folders; `site` reads the built `dist`;
 * `e2e` drives Chromium. `build` and `e2e` are kept to one file at a time: they share two cores with what they start.
 *
 * A fifth, `faults`, is `npm run test:faults` alone: it kills desks, fills disks and turns clocks back for minutes.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/build/**', 'tests/site/**', 'tests/e2e/**', 'tests/faults/**'],
          testTimeout: 20 * SECOND,
          hookTimeout: 60 * SECOND,
        },
      },
      {
        test: {
          name: 'build',
          sequence: { groupOrder: 1 },
          include: ['tests/build/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 180 * SECOND,
          hookTimeout: 180 * SECOND,
        },
      },
      {
        test: {
          name: 'site',
          sequence: { groupOrder: 2 },
          include: ['tests/site/**/*.test.ts'],
          // They start nothing but a Chromium each, and wait for it half of the time.
          maxWorkers: 2,
          testTimeout: 60 * SECOND,
          hookTimeout: 180 * SECOND,
        },
      },
      {
        test: {
          name: 'e2e',
          sequence: { groupOrder: 3 },
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 180 * SECOND,
          hookTimeout: 300 * SECOND,
        },
      },
      {
        test: {
          name: 'faults',
          sequence: { groupOrder: 4 },
          include: ['tests/faults/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 600 * SECOND,
          hookTimeout: 120 * SECOND,
        },
      },
    ],
  },
});
