import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readProseText } from '../../src/source/prose-text.ts';
import { textHashOf } from '../../src/source/text-hash.ts';

test('prose is read again as it was checked, and refused once it is another text', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'poplar-prose-'));
  const text = '---\nheadline: H\n---\n\nWhat was checked.\n';
  writeFileSync(join(folder, 'story.mdx'), text);
  expect(await readProseText(folder, 'story.mdx', textHashOf({ text }))).toContain('What was checked.');
  writeFileSync(join(folder, 'story.mdx'), text.replace('checked', 'not checked'));
  await expect(readProseText(folder, 'story.mdx', textHashOf({ text }))).rejects.toThrow(
    'was changed while its page was made',
  );
  rmSync(folder, { recursive: true });
});
