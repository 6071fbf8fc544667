import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SiteContext } from '../../../src/site/build/context.ts';
import { makingsOf } from '../../../src/site/build/makings.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'poplar-from-'));
  mkdirSync(join(content, 'public'));
  writeFileSync(join(content, 'public/CNAME'), 'cx.example');
  vi.stubEnv('POPLAR_CONTENT', content);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(content, { recursive: true });
});

const given = {
  version: 'a program',
  report: { settings: { asOf: '2025-10-31' } },
  hashes: new Map([['plans/a/plan.yaml', 'hash']]),
  problems: [],
  ledger: 'no-repository',
  commit: 'abc1234',
  lastChange: () => 'abc1234',
  ownFiles: new Set(['CNAME']),
};
const of = (other: object = {}) => makingsOf({ ...given, ...other } as unknown as SiteContext);

test('the same is told from the same', () => expect(of()).toBe(of()));

test.each<[string, object]>([
  ['the program', { version: 'another' }],
  ['the day', { report: { settings: { asOf: '2025-11-01' } } }],
  ['the bytes of a file', { hashes: new Map([['plans/a/plan.yaml', 'another']]) }],
  ['the name of a file', { hashes: new Map([['plans/b/plan.yaml', 'hash']]) }],
  ['what the check found', { problems: [{ rule: 'plan-has-owner' }] }],
  ['what git tells', { ledger: 'no-commits' }],
  ['the commit that is published', { commit: undefined }],
  ['the commit that last changed a file', { lastChange: () => 'def5678' }],
  ['that a file is published', { ownFiles: new Set() }],
])('%s', (_, other) => expect(of(other)).not.toBe(of()));

test.each<[string, () => void]>([
  ['the bytes of a file that is published as it is', () => writeFileSync(join(content, 'public/CNAME'), 'cx.invalid')],
  ['the address', () => vi.stubEnv('POPLAR_SITE', 'https://cx.example')],
  ['the path below which it is published', () => vi.stubEnv('POPLAR_BASE', '/cx/')],
])('%s', (_, change) => {
  const before = of();
  change();
  expect(of()).not.toBe(before);
});
