import { defineConfig } from 'vitest/config';

const seconds = 1000;

export default defineConfig({
  cacheDir: '.build/cache/vitest',
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/docs/**/*.test.ts'],
          // Generous: a slow machine is no failure.
          testTimeout: 60 * seconds,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 60 * seconds,
          hookTimeout: 60 * seconds,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // One browser at a time: it takes a whole processor.
          fileParallelism: false,
          testTimeout: 120 * seconds,
          hookTimeout: 120 * seconds,
        },
      },
      {
        test: {
          name: 'prove',
          include: ['tests/prove/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 30 * 60 * seconds,
          hookTimeout: 30 * 60 * seconds,
        },
      },
    ],
  },
});
