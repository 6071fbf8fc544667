import { expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { driver } from '../../../src/source/query/driver.ts';

test.each(['@duckdb/node-api', 'pg', '@clickhouse/client'] as const)(
  '%s, where it is not installed, is asked for by its name, in the version that was tried',
  async (name) => {
    const missing = driver(name, () => Promise.reject(new Error('Cannot find package')));
    await expect(missing).rejects.toMatchObject({
      message: `The package ${name} is not installed, and this source needs it.`,
      hint: `Install it with: npm install ${name}@${packageJson.devDependencies[name]}`,
    });
  },
);
