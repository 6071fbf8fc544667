import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';

/**
 * The text that puts an entry at the end of a list's file, or undefined where that cannot be done by adding lines, as
 * behind a list in brackets.
 */
export function entryAfter(existing: string, entry: string): string | undefined {
  const lineEnd = existing.includes('\r\n') ? '\r\n' : '\n';
  const start = existing === '' || existing.endsWith('\n') ? '' : lineEnd;
  const added = start + entry.replaceAll('\n', lineEnd);
  const [before, after] = [listIn(existing), listIn(existing + added)];
  const isKept = before && after?.length === before.length + 1 && isDeepStrictEqual(after.slice(0, -1), before);
  return isKept ? added : undefined;
}

/** A file's entries; a file without any has none. */
function listIn(text: string): readonly unknown[] | undefined {
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { logLevel: 'silent' });
  const value: unknown = document.errors.length > 0 ? undefined : (document.toJS() ?? []);
  return Array.isArray(value) ? (value as readonly unknown[]) : undefined;
}
