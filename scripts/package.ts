// Compiles Poplar into .package/, which is all that `npm pack` packs: Node runs no TypeScript below node_modules.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './package/bundle.ts';
import { importingCompiled } from './package/compiled-imports.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, '.package');

rmSync(out, { recursive: true, force: true });
compile();
for (const folder of ['src', 'schemas']) copyBeside(folder);
cpSync(join(root, 'package.json'), join(out, 'package.json'));
cpSync(join(root, 'scripts/package/poplar.mjs'), join(out, 'poplar.mjs'));
chmodSync(join(out, 'poplar.mjs'), 0o755);
await bundle(root, out);

/** To JavaScript with source maps and types, each file in the place that it has here. */
function compile(): void {
  const compiler = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
  const run = spawnSync(process.execPath, [compiler, '-p', '.config/tsconfig.package.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

/** What no compiler turns into anything: styles, schemas, and pages, which import what was compiled. */
function copyBeside(folder: string): void {
  for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || /\.(ts|md)$/.test(entry.name)) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(out, from.slice(root.length));
    mkdirSync(dirname(to), { recursive: true });
    if (/\.(astro|mdx)$/.test(entry.name)) writeFileSync(to, importingCompiled(readFileSync(from, 'utf8')));
    else cpSync(from, to);
  }
}
