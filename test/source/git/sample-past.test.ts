import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSample } from '../../../src/source/git/sample-past.ts';

test.each([
  ['organisation: Northline\ntitle: What we are fixing\n', true],
  ['title: What we are fixing\r\norganisation: Northline\r\n', true],
  ['organisation: Our company\n', false],
  ['organisation: Northline Water\n', false],
  ['title: As Northline does\n', false],
])('an invented past is for the sample alone: %j', (facts, sample) => {
  const content = mkdtempSync(join(tmpdir(), 'poplar-sample-'));
  try {
    expect(isSample(content)).toBe(false);
    writeFileSync(join(content, 'report.yaml'), facts);
    expect(isSample(content)).toBe(sample);
  } finally {
    rmSync(content, { recursive: true, force: true });
  }
});
