import { defineConfig } from 'vitest/config';

const seconds = 1000;
/** What is waited for comes late on a slow machine; the default of one second is no measure of it. */
const patient = { poll: { timeout: 20 * seconds } };

export default defineConfig({
  cacheDir: '.build/cache/vitest',
  test: {
    // Long proofs say how far they are.
    disableConsoleIntercept: true,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/docs/**/*.test.ts'],
          setupFiles: ['tests/fixed-seed.ts'],
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
          expect: patient,
          include: ['tests/browser/**/*.test.ts'],
          // One browser at a time: it takes a whole processor.
          fileParallelism: false,
          testTimeout: 120 * seconds,
          hookTimeout: 120 * seconds,
        },
      },
      {
        test: {
          name: 'demo',
          // What holds of every site, whatever its records; the other tests know the real ones.
          include: [
            'tests/site/{event-lists,feeds,files,html,metadata,moved,pages,releases}.test.ts',
            'tests/prove/demo/*.test.ts',
          ],
          env: { SITE_FOLDER: '.build/demo', CONTENT_ROOT: '.build/records-of-demo' },
          testTimeout: 300 * seconds,
          hookTimeout: 300 * seconds,
        },
      },
      {
        test: {
          name: 'prove',
          expect: patient,
          include: ['tests/prove/*.test.ts'],
          // They kill builds, fill the memory and measure: each wants the machine for itself.
          fileParallelism: false,
          testTimeout: 60 * 60 * seconds,
          hookTimeout: 60 * 60 * seconds,
        },
      },
    ],
  },
});
