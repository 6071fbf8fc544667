import { hash } from 'node:crypto';
import type { SourceFile } from './source-file.ts';

const hashes = new WeakMap<Pick<SourceFile, 'text'>, string>();

/** The hash by which a file's text is known again; made once, as a report is joined at each save. */
export function textHashOf(source: Pick<SourceFile, 'text'>): string {
  const known = hashes.get(source) ?? hash('sha256', source.text);
  hashes.set(source, known);
  return known;
}
