import { parse } from 'yaml';
import { isDeepStrictEqual } from 'node:util';
import type { Fix } from './problem.ts';
import { wholeText } from './text.ts';

type Facts = { readonly [key: string]: unknown };

/** Where a key at the top of a file of facts belongs by now: into a group of keys, under another name. */
export interface MovedKey {
  readonly key: string;
  readonly group: string;
  readonly name: string;
}

/**
 * Moves a key with its comments, and leaves every other byte as it is. Nothing where the file does not have the key, or
 * has it in both places, or holds it in a way that is not certain to mean the same afterwards.
 */
export function moveKey(text: string, moved: MovedKey): Fix | undefined {
  const lines = text.split('\n');
  const key = blockOf(lines, moved.key);
  const before = key && factsIn(text);
  if (!before || !(moved.key in before)) return undefined;
  const group = before[moved.group];
  if (group !== undefined && (typeof group !== 'object' || group === null || moved.name in group)) return undefined;
  const after = withMoved(lines, key, moved).join('\n');
  const { [moved.key]: value, ...others } = before;
  const expected = { ...others, [moved.group]: { ...(group as Facts | undefined), [moved.name]: value } };
  return isDeepStrictEqual(factsIn(after), expected) ? { range: wholeText(text), text: after } : undefined;
}

/** The lines of a key at the top: its own, and those below that belong to its value. */
interface Block {
  readonly from: number;
  readonly to: number;
}

function blockOf(lines: readonly string[], key: string): Block | undefined {
  const from = lines.findIndex((line) => line.startsWith(`${key}:`));
  if (from < 0) return undefined;
  let to = from + 1;
  for (let i = to; i < lines.length && /^(\s|$)/.test(lines[i] ?? ''); i++) if (lines[i]?.trim()) to = i + 1;
  return { from, to };
}

function withMoved(lines: readonly string[], own: Block, { key, group, name }: MovedKey): readonly string[] {
  const [first = '', ...more] = lines.slice(own.from, own.to);
  const renamed = [`${name}:${first.slice(key.length + 1)}`, ...more];
  const there = blockOf(lines, group);
  if (!there)
    return lines.toSpliced(own.from, own.to - own.from, `${group}:`, ...renamed.map((line) => indented(line, '  ')));
  const indent = /^ +/.exec(lines[there.from + 1] ?? '')?.[0] ?? '  ';
  const comments = lines
    .slice(0, own.from)
    .reverse()
    .findIndex((line) => !line.startsWith('#'));
  const from = own.from - Math.max(0, comments);
  const taken = [...lines.slice(from, own.from), ...renamed].map((line) => indented(line, indent));
  return from < there.from
    ? lines.toSpliced(there.to, 0, ...taken).toSpliced(from, own.to - from)
    : lines.toSpliced(from, own.to - from).toSpliced(there.to, 0, ...taken);
}

function indented(line: string, indent: string): string {
  return line === '' ? line : indent + line;
}

function factsIn(text: string): Facts | undefined {
  try {
    return parse(text, { schema: 'core', merge: false, maxAliasCount: 0 }) as Facts;
  } catch {
    return undefined;
  }
}
