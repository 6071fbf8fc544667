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
  /** Whether npm fetched everything, as on a stranger's machine, or the network gave not all and its cache had to help. */
  readonly fetched: boolean;
}

export const tarball = `poplar-${packageJson.version}.tgz`;

/**
 * The environment of a stranger, with nothing of this repository's in it. The certificate of a company's network stays:
 * without it npm asks again and again for whatever its cache does not hold.
 */
export function strangersEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([key]) => !/^(npm_|POPLAR_|INIT_CWD|NODE_(?!EXTRA_CA_CERTS$)|VITEST)/i.test(key),
  );
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
    .catch((error: unknown): Installed => ({ fault: String(error), seconds: 0, fetched: false }))
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
  // The Node that runs here serves; the 190 MB of the package `node` would be fetched for nothing.
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const from = async (...cache: readonly string[]): Promise<number> => {
    const began = performance.now();
    await run('npm', ['install', ...options, ...cache, `./${tarball}`], { cwd: home, env, signal });
    return (performance.now() - began) / 1000;
  };
  const empty = join(folder, 'npm');
  try {
    return { seconds: await from('--cache', empty, '--fetch-retries=1'), fetched: true };
  } catch {
    await rm(join(home, 'node_modules'), { recursive: true, force: true });
    return { seconds: await from('--prefer-offline'), fetched: false };
  } finally {
    await rm(empty, { recursive: true, force: true });
  }
}
