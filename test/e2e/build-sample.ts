import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built sample site, by the base it is built for. */
    readonly siteFolders: Readonly<Record<Base, string>>;
  }
}

/** The bases that the sample is built for: at the top of a host, and two folders down. */
export type Base = '/' | '/a/b/';

/** Builds the sample report with the real build command, once a base and one after the other, for all tests. */
export default async function buildSample(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'poplar-site-'));
  const folders: Record<Base, string> = { '/': join(folder, 'top'), '/a/b/': join(folder, 'below') };
  for (const [base, out] of Object.entries(folders))
    await run(process.execPath, ['src/cli/index.ts', 'build', '--content', 'content', '--out', out], {
      cwd: root,
      env: { ...process.env, POPLAR_BASE: base, POPLAR_SITE: 'https://cx.example' },
      maxBuffer: 64_000_000,
    });
  project.provide('siteFolders', folders);
  return () => rm(folder, { recursive: true, force: true });
}
