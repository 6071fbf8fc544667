import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeNewFiles } from '../../src/source/new-files.ts';

describe('new files', () => {
  let root: string;
  let outside: string;
  beforeEach(() => {
    [root, outside] = [mkdtempSync(join(tmpdir(), 'poplar-new-')), mkdtempSync(join(tmpdir(), 'poplar-out-'))];
  });
  afterEach(() => {
    for (const folder of [root, outside]) rmSync(folder, { recursive: true });
  });
  const read = (path: string) => readFileSync(join(root, path), 'utf8');

  test('are made with their folders', () => {
    writeNewFiles(root, [{ path: 'plans/a/updates/2026-01-01.mdx', text: 'x' }]);
    expect(read('plans/a/updates/2026-01-01.mdx')).toBe('x');
  });

  test('never take the place of one that is there, and then none is made', () => {
    writeFileSync(join(root, 'b.yaml'), 'own');
    const files = [
      { path: 'a.yaml', text: 'x' },
      { path: 'b.yaml', text: 'x' },
    ];
    expect(() => writeNewFiles(root, files)).toThrow('There is a b.yaml already. Nothing was written.');
    expect([read('b.yaml'), existsSync(join(root, 'a.yaml'))]).toEqual(['own', false]);
  });

  test('are added to the end of what is there, where that is wanted', () => {
    writeFileSync(join(root, 'b.yaml'), 'own\n');
    writeNewFiles(root, [{ path: 'b.yaml', text: 'whole', more: () => 'more' }]);
    expect(read('b.yaml')).toBe('own\nmore');
  });

  test('are not added where a folder stands', () => {
    mkdirSync(join(root, 'b.yaml'));
    expect(() => writeNewFiles(root, [{ path: 'b.yaml', text: 'x', more: () => 'more' }])).toThrow(
      'b.yaml is a folder where a file belongs. Nothing was written.',
    );
  });

  test('are never written through a link, of a folder or a file', () => {
    symlinkSync(outside, join(root, 'plans'));
    symlinkSync(join(outside, 'x.yaml'), join(root, 'x.yaml'));
    const expected = 'is a link, which is not followed. Nothing was written.';
    expect(() => writeNewFiles(root, [{ path: 'plans/a/plan.yaml', text: 'x' }])).toThrow(`plans ${expected}`);
    expect(() => writeNewFiles(root, [{ path: 'x.yaml', text: 'x', more: () => 'x' }])).toThrow(`x.yaml ${expected}`);
    expect([existsSync(join(outside, 'a')), existsSync(join(outside, 'x.yaml'))]).toEqual([false, false]);
  });

  test('are never made below what is a file', () => {
    writeFileSync(join(root, 'plans'), '');
    expect(() => writeNewFiles(root, [{ path: 'plans/a/plan.yaml', text: 'x' }])).toThrow(
      'plans is a file where a folder belongs. Nothing was written.',
    );
  });

  test('are all taken back when one cannot be written', () => {
    const files = [
      { path: 'a.yaml', text: 'x' },
      { path: 'a.yaml', text: 'y' },
    ];
    expect(() => writeNewFiles(root, files)).toThrow(/could not be written, so nothing was/);
    expect(existsSync(join(root, 'a.yaml'))).toBe(false);
  });
});
