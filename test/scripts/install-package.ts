import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import packageJson from '../../package.json' with { type: 'json' };

const project = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which the package is being installed, and that will hold `installed.json`. */
    readonly strangersFolder: string;
  }
}

/** What is told of an install once it has ended. */
export interface Installed {
  /** Why there is none. */
  readonly fault?: string;
  /** How long npm took for it, from an empty folder. */
  readonly seconds: number;
}

export const tarball = `poplar-${packageJson.version}.tgz`;

/** The environment of a stranger, with nothing of this repository's in it. */
export function strangersEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([key]) => !/^(npm_|POPLAR_|INIT_CWD|NODE_|VITEST)/i.test(key));
  const PATH = [dirname(process.execPath), process.env['PATH']].join(delimiter);
  return { ...Object.fromEntries(own), PATH, NO_COLOR: '1' };
}

/** Packs and installs while the sites are built and other tests run: most of it waits for npm, and nobody waits with it. */
export default async function installPackage(suite: TestProject): Promise<() => Promise<void>> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'poplar-stranger-')));
  const home = join(folder, 'our-report');
  await mkdir(home);
  const stop = new AbortController();
  const ended = install(folder, home, stop.signal)
    .catch((error: unknown): Installed => ({ fault: String(error), seconds: 0 }))
    .then(async (told) => {
      if (stop.signal.aborted) return;
      await writeFile(join(folder, 'told.json'), JSON.stringify(told));
      await rename(join(folder, 'told.json'), join(folder, 'installed.json'));
    });
  suite.provide('strangersFolder', folder);
  return async () => {
    stop.abort();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
}

async function install(folder: string, home: string, signal: AbortSignal): Promise<Installed> {
  const env = strangersEnvironment();
  await run('npm', ['pack', '--silent', '--pack-destination', home], { cwd: project, env, signal });
  const began = performance.now();
  // The Node that runs here serves; the 190 MB of the package `node` would be fetched for nothing.
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // What npm fetched for this repository it need not fetch again, unless that is what somebody wants to know.
  const cache = process.env['POPLAR_COLD_NPM'] ? ['--cache', join(folder, 'npm')] : ['--prefer-offline'];
  await run('npm', ['install', ...options, ...cache, `./${tarball}`], { cwd: home, env, signal });
  return { seconds: (performance.now() - began) / 1000 };
}
