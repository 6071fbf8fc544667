import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { casesOf, type OracleCase } from './oracle-cases.ts';

const folder = resolve(process.env['POPLAR_ORACLES'] ?? 'test/oracles');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const ran = new Map<string, number>();

test(`the folder of oracles ${folder} holds files`, () => {
  expect(files).not.toEqual([]);
});

for (const file of files)
  describe(file, () => {
    const cases: readonly OracleCase[] = casesOf(JSON.parse(readFileSync(join(folder, file), 'utf8')));

    test('holds cases that are known', () => {
      expect(cases.length).toBeGreaterThan(0);
    });

    for (const { kind, name, check } of cases)
      test(`${kind} ${name}`, () => {
        check();
        ran.set(kind, (ran.get(kind) ?? 0) + 1);
      });
  });

afterAll(() => {
  console.log(`Oracle cases: ${[...ran].map(([kind, count]) => `${kind} ${count}`).join(', ')}`);
});
