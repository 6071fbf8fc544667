import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Folders whose code is data in, data out: nothing that one of their tests does can reach another. */
const pure = ['history', 'insight', 'lint', 'model', 'wording'].map((folder) => `test/${folder}/**/*.test.ts`);

/** What a stranger does who has nothing but the package. */
const asPackage = 'test/scripts/package.test.ts';

/** Short files that take the longest: begun last, one worker would run them while the others stand idle. */
const longest = ['accessibility', 'kept-builds', 'pages', 'sandbox'].map((name) => `/test/e2e/${name}.test.ts`);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => longest.some((name) => moduleId.endsWith(name));
    return (await super.sort(files)).sort((a, b) => Number(isLong(b)) - Number(isLong(a)));
  }
}

/** A test that asks nothing cannot fail. */
const asking = { requireAssertions: true };

/** Tests of pure code, of the package, of the rest of the code, and those that open the built site in a browser (`--project site`). */
export default defineConfig({
  test: {
    // On its own it leaves one core free, and on two cores that is half of them.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'pure',
          root,
          include: pure,
          // A worker for all instead of one each takes less than half the time.
          isolate: false,
          testTimeout: 20_000,
          expect: asking,
        },
      },
      {
        test: {
          name: 'package',
          root,
          include: [asPackage],
          globalSetup: ['test/scripts/install-package.ts'],
          expect: asking,
        },
      },
      {
        test: {
          name: 'code',
          root,
          include: ['test/**/*.test.ts'],
          exclude: ['test/fixtures/**', 'test/e2e/**', asPackage, ...pure],
          testTimeout: 20_000,
          expect: asking,
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
          // A page is waited for as long as a busy machine may take.
          expect: { ...asking, poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
