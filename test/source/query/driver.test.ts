import { expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { driver } from '../../../src/source/query/driver.ts';

test('a package that is not installed is asked for by its name, in the version that was tried', async () => {
  const missing = driver('@duckdb/node-api', () => Promise.reject(new Error('Cannot find package')));
  await expect(missing).rejects.toMatchObject({
    message: 'The package @duckdb/node-api is not installed, and this source needs it.',
    hint: `Install it with: npm install @duckdb/node-api@${packageJson.peerDependencies['@duckdb/node-api']}`,
  });
});
