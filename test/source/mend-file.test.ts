import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mendFile } from '../../src/source/mend-file.ts';
import { rangeOf } from '../../src/source/problem.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'poplar-mend-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const fix = { range: rangeOf(1, 1, 1), text: 'b' };

describe('a file that is mended', () => {
  test('keeps its permissions', () => {
    const file = join(folder, 'a.yaml');
    writeFileSync(file, 'a\r\n');
    chmodSync(file, 0o640);
    expect(mendFile(file, 'a\n', [fix])).toEqual([fix]);
    expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777]).toEqual(['b\r\n', 0o640]);
  });

  test('stays as it is when somebody has changed it since it was checked', () => {
    const file = join(folder, 'a.yaml');
    writeFileSync(file, 'new\n');
    expect(mendFile(file, 'a\n', [fix])).toEqual([]);
    expect(readFileSync(file, 'utf8')).toBe('new\n');
  });
});
