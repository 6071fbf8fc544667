import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Two kinds of test: those of the code, and those that open the built site in a browser (`--project site`). */
export default defineConfig({
  test: {
    // On its own it leaves one core free, and on two cores that is half of them.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'code',
          root,
          include: ['test/**/*.test.ts'],
          exclude: ['test/fixtures/**', 'test/e2e/**'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'site',
          root,
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/build-sample.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
