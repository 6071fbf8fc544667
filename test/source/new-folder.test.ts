import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fillNewFolder, refuseFilled } from '../../src/source/new-folder.ts';

describe('a new folder', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'poplar-new-folder-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const files = [
    { path: 'content/report.yaml', text: 'a' },
    { path: '.gitignore', text: 'b' },
  ];

  test('is made with all above it, and holds the files and nothing else', () => {
    fillNewFolder(join(root, 'a/b'), files);
    expect(readdirSync(join(root, 'a/b')).sort()).toEqual(['.gitignore', 'content']);
    expect(readFileSync(join(root, 'a/b/content/report.yaml'), 'utf8')).toBe('a');
  });

  test('may be there already, with what is nobody’s work', () => {
    mkdirSync(join(root, '.git'));
    writeFileSync(join(root, '.DS_Store'), '');
    fillNewFolder(root, files);
    expect(readdirSync(root).sort()).toEqual(['.DS_Store', '.git', '.gitignore', 'content']);
  });

  test('is as it was, down to the folders above it, where one file cannot be written', () => {
    const impossible = { path: `content/${'x'.repeat(300)}`, text: '' };
    expect(() => fillNewFolder(join(root, 'a/b'), [...files, impossible])).toThrow(
      'could not be written, so nothing was',
    );
    expect(readdirSync(root)).toEqual([]);
    mkdirSync(join(root, 'c'));
    expect(() => fillNewFolder(join(root, 'c'), [...files, impossible])).toThrow();
    expect(readdirSync(join(root, 'c'))).toEqual([]);
  });

  test('is never one that holds something', () => {
    writeFileSync(join(root, 'mine.txt'), 'mine');
    expect(() => fillNewFolder(root, files)).toThrow('it holds mine.txt');
    expect(readdirSync(root)).toEqual(['mine.txt']);
    expect(() => refuseFilled(join(root, 'mine.txt'))).toThrow('is a file, not a folder.');
    expect(existsSync(join(root, 'mine.txt'))).toBe(true);
  });
});
