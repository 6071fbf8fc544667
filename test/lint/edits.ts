import fc from 'fast-check';
import { type SourceFile, type Tree, treeOf } from '../../src/source/files.ts';

/** One change that somebody could make to a text: which one of its numbers, days, words or lines, and what to it. */
type Change = (text: string, at: number, other: string) => string;

const nth = (text: string, pattern: RegExp, at: number, instead: (found: string) => string): string => {
  const all = [...text.matchAll(pattern)];
  const found = all[at % Math.max(1, all.length)];
  return found ? text.slice(0, found.index) + instead(found[0]) + text.slice(found.index + found[0].length) : text;
};
const changes: { readonly [what: string]: Change } = {
  number: (text, at) => nth(text, /(?<![\d-])\d+(?:\.\d+)?(?![\d-])/g, at, (found) => String(Number(found) * 3 + at)),
  day: (text, at) => nth(text, /\d{4}-\d\d-\d\d/g, at, () => `202${at % 7}-0${1 + (at % 9)}-01`),
  word: (text, at, other) => nth(text, /[A-Za-z][\w-]{3,}/g, at, () => other),
  doubled: (text, at) => nth(text, /.*\n/g, at, (found) => found + found),
  without: (text, at) => nth(text, /.*\n/g, at, () => ''),
  prose: (text) => `${text}\nComplaints fell by 40 % because of it, from 4.1 to 1.6. Ring me on 020 7946 0958.\n`,
  comment: (text) => `# a comment\n${text}`,
};

/** One edit of one file of a report. */
export const edit = fc.record({
  file: fc.nat(),
  what: fc.constantFrom(...Object.keys(changes), 'away', 'as it was'),
  at: fc.nat({ max: 200 }),
  from: fc.nat(),
});
type Edit = typeof edit extends fc.Arbitrary<infer Made> ? Made : never;

/** The tree after one edit: all other files are the same objects, as when they are read again. */
export function edited(tree: Tree, original: Tree, { file, what, at, from }: Edit): Tree {
  const source = original.files[file % original.files.length] as SourceFile;
  const now = tree.files.find(({ path }) => path === source.path) ?? source;
  const words = original.files[from % original.files.length]?.text.match(/[A-Za-z][\w-]{3,}/g) ?? [];
  const text = changes[what]?.(now.text, at, words[at % Math.max(1, words.length)] ?? 'nobody') ?? source.text;
  const others = tree.files.filter(({ path }) => path !== source.path);
  const files = what === 'away' ? others : [...others, text === now.text ? now : { ...source, text }];
  const paths = new Set([...original.paths].filter((path) => what !== 'away' || path !== source.path));
  return treeOf({ ...original, files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)), paths });
}
