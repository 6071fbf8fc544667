// Puts what `check` and `claims` load into one piece: finding some 1,300 modules takes Node longer than running them.
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';
import { digestOf, madeOf, pieceFolder } from './one-piece.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const entry = 'src/cli/index.ts';

/** What decides of a piece besides its modules: how it is made, and which packages npm installed. */
const besides = ['scripts/make-piece.ts', 'package.json', 'node_modules/.package-lock.json'];

/** Of what the entry loads when it is asked for, only this is put in: nobody starts another command from the piece. */
const loaded: ReadonlySet<string> = new Set(['./check.ts', './claims.ts', './begin-reading.ts']);
const otherCommands: Plugin = {
  name: 'other-commands',
  resolveId: (name, from, { kind }) =>
    kind === 'dynamic-import' && from !== undefined && inProject(from) === entry && !loaded.has(name)
      ? { id: name, external: true }
      : undefined,
};

rmSync(madeOf, { force: true });
await using piece = await rolldown({
  cwd: root,
  input: entry,
  platform: 'node',
  // A part of it is no JavaScript.
  external: 'satteri',
  plugins: [otherCommands],
  logLevel: 'silent',
});
await piece.write({
  dir: pieceFolder,
  cleanDir: true,
  // Node need not look into them to tell what they are.
  entryFileNames: '[name].mjs',
  chunkFileNames: '[name]-[hash].mjs',
  comments: false,
});
const own = (await piece.watchFiles).map(inProject).filter((file) => !/^(node_modules|\.\.)\//.test(file));
const files = [...new Set([...besides, ...own])];
writeFileSync(madeOf, JSON.stringify({ digest: digestOf(files), files }));

/** A file by its path from the project. */
function inProject(file: string): string {
  return relative(root, file).replaceAll(sep, '/');
}
