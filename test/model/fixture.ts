import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rules } from '../../src/lint/rules/index.ts';
import type { Problem } from '../../src/source/problem.ts';

/** The folder of cases: each is a content tree, or what differs from the one it is laid over. */
export const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** What a case needs and git cannot hold, or should not; `setup.json` in the case's folder. */
interface Setup {
  /** The case below this one; `complete-small` unless said otherwise, null for none. */
  readonly over?: string | null;
  readonly without?: readonly string[];
  readonly folders?: readonly string[];
  readonly pipes?: readonly string[];
  readonly links?: { readonly [path: string]: string };
  readonly repeated?: {
    readonly [path: string]: { readonly text: string; readonly times: number; readonly then?: string };
  };
}

const whole: ReadonlySet<string> = new Set(['complete-small', 'minimal']);
const notContent: ReadonlySet<string> = new Set(['expected.txt', 'setup.json']);

/** The names of all cases, sorted. */
export function fixtureNames(): string[] {
  return readdirSync(fixtures, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The problems that a case's folder says there are, as the text reporter writes them. */
export function expectedOf(name: string): string {
  return readFileSync(join(fixtures, name, 'expected.txt'), 'utf8');
}

/** What good content is has examples of its own; of these rules a case names only those that it is about. */
export function isOfCase(rule: Problem['rule'], expected: string): boolean {
  return !ofContent.has(rule) || expected.includes(` ${rule}: `);
}

const ofContent: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

/** A case made real: a folder for one test to read and to throw away. */
export interface FixtureTree {
  readonly root: string;
  /** A text with this tree's folder taken off every path, for comparing. */
  withoutRoot(text: string): string;
  remove(): void;
}

/** Lays out a case in a temporary folder. */
export function layOut(name: string): FixtureTree {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'poplar-fixture-')));
  const own = join(fixtures, name);
  const setupFile = join(own, 'setup.json');
  const setup = existsSync(setupFile) ? (JSON.parse(readFileSync(setupFile, 'utf8')) as Setup) : {};
  const below = whole.has(name) ? null : (setup.over ?? (setup.over === null ? null : 'complete-small'));
  for (const folder of below === null ? [own] : [join(fixtures, below), own])
    cpSync(folder, root, {
      recursive: true,
      filter: (path) => dirname(path) !== folder || !notContent.has(basename(path)),
    });
  make(root, setup);
  const prefix = `${relative(process.cwd(), root)}/`;
  return {
    root,
    withoutRoot: (text) => text.replaceAll(prefix, ''),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function make(root: string, { without, folders, pipes, links, repeated }: Setup): void {
  const place = (path: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    return join(root, path);
  };
  for (const path of without ?? []) rmSync(join(root, path));
  for (const path of folders ?? []) mkdirSync(place(path), { recursive: true });
  for (const path of pipes ?? []) execFileSync('/usr/bin/mkfifo', [place(path)]);
  for (const [path, target] of Object.entries(links ?? {})) symlinkSync(target, place(path));
  for (const [path, { text, times, then = '' }] of Object.entries(repeated ?? {}))
    writeFileSync(place(path), text.repeat(times) + then.repeat(times));
}
