import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { extname, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { startBrowser } from '../e2e/browser.ts';
import { type Installed, strangersEnvironment, tarball } from './install-package.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = inject('strangersFolder');
const home = join(folder, 'our-report');
const upgraded = /^content\/report\.yaml:6:1-7: info key-has-moved: .*\n\n1 hint in 1 file\.\n$/;
/** How long the stranger waited for what leads from an empty folder to the first page. */
let seconds = 0;
let fetched = false;

beforeAll(async () => {
  const told = join(folder, 'installed.json');
  await vi.waitUntil(() => existsSync(told), { timeout: 600_000, interval: 250 });
  const installed: Installed = JSON.parse(readFileSync(told, 'utf8'));
  expect(installed.fault).toBe(undefined);
  seconds += installed.seconds;
  fetched = installed.fetched;
}, 610_000);

/** Runs a program in the stranger's folder. */
function run(program: string, args: readonly string[]) {
  return spawnSync(program, args, { cwd: home, env: strangersEnvironment(), encoding: 'utf8', maxBuffer: 64_000_000 });
}

const poplar = (...args: readonly string[]) => run(join(home, 'node_modules/.bin/poplar'), args);

/** The same as a step on the way to the first page. */
function poplarOnTheWay(...args: readonly string[]) {
  const began = performance.now();
  const ended = poplar(...args);
  seconds += (performance.now() - began) / 1000;
  return ended;
}

function git(...args: readonly string[]): void {
  const identity = ['-c', 'user.name=Ada Quist', '-c', 'user.email=ada@hillside.example'];
  expect(run('git', [...identity, ...args])).toMatchObject({ status: 0 });
}

/** Every file that a package brought, with when it was written. */
function filesOf(place: string): string[] {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => `${file} ${lstatSync(file).mtimeMs}`)
    .sort();
}

interface Listed {
  readonly packages: { readonly [path: string]: unknown };
}

/** The package that brings a Node of its own, and ours that are optional, with those that they bring. */
const leftOut = /^node_modules\/(node(-bin-setup)?|@resvg\/[^/]+|dejavu-fonts-ttf|sharp|@img\/[^/]+)(\/|$)/;

/** How many packages were installed and how many megabytes they hold, without optional ones and without `node`. */
function sizeOf(modules: string) {
  const { packages } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')) as Listed;
  const counted = Object.keys(packages).filter((path) => !leftOut.test(path));
  const bytes = counted
    .map((path) => join(home, path))
    .flatMap((place) =>
      readdirSync(place, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !`${entry.parentPath.slice(place.length)}${sep}`.includes('node_modules'))
        .map((entry) => lstatSync(join(entry.parentPath, entry.name)).size),
    )
    .reduce((sum, size) => sum + size, 0);
  return { packages: counted.length, megabytes: bytes / 1e6 };
}

/** Answers a page's requests with the files of a site. */
function fileFor(site: string, address: string) {
  const path = decodeURIComponent(new URL(address).pathname);
  const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
  const types: Record<string, string> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };
  return { body: readFileSync(file), contentType: types[extname(file)] ?? 'application/octet-stream' };
}

describe('a report in a repository of its own', () => {
  test('installs the package from a tarball, no larger than it may be', { timeout: 300_000 }, () => {
    const { packages, megabytes } = sizeOf(join(home, 'node_modules'));
    process.stdout.write(`The package brings ${packages} packages of ${megabytes.toFixed(0)} MB.\n`);
    expect(packages).toBeLessThanOrEqual(320);
    expect(megabytes).toBeLessThanOrEqual(180);
    const code = readdirSync(join(home, 'node_modules/poplar/.package'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(m?js|astro)$/.test(file))
      .map((file) => readFileSync(join(home, 'node_modules/poplar/.package', file), 'utf8'));
    expect(code.length).toBeGreaterThan(500);
    expect(code.some((text) => text.includes(project))).toBe(false);
  });

  test('starts the Node that the package brings along where the machine has an older one', { timeout: 300_000 }, () => {
    const brought = join(home, 'node_modules/node');
    rmSync(brought, { recursive: true });
    const older = join(folder, 'older.mjs');
    writeFileSync(older, "Object.defineProperty(process.versions, 'node', { value: '20.0.0' });\n");
    const bin = realpathSync(join(home, 'node_modules/.bin/poplar'));
    const asOlder = () => run(process.execPath, ['--import', pathToFileURL(older).href, bin, 'explain', 'no-rule']);
    expect(asOlder()).toMatchObject({ status: 2, stderr: expect.stringMatching(/^Poplar needs Node 22\.12 or newer/) });
    symlinkSync(join(project, 'node_modules/node'), brought);
    const hint = 'There is no rule "no-rule".\nSee them all with: npx poplar explain\n';
    expect(asOlder()).toMatchObject({ status: 2, stderr: hint });
    rmSync(brought);
  });

  test('explains each command as it is called there', { timeout: 300_000 }, () => {
    expect(poplar('--help').stdout).toMatch(/^Usage: npx poplar <command> \[options\]\n\n {2}check /);
    // The others run below.
    for (const command of ['dev', 'preview', 'editor', 'due']) {
      const { status, stdout } = poplar(command, '--help');
      expect([status, stdout]).toEqual([0, expect.stringContaining(`Usage: npx poplar ${command} `)]);
      expect(stdout).not.toMatch(/\bnpm (run|start)\b/);
    }
  });

  test(
    'begins where it was installed, and elsewhere with a package.json that asks for the same',
    { timeout: 300_000 },
    () => {
      expect(poplar('new', 'report', 'another')).toMatchObject({ status: 0, stdout: 'another\n' });
      const another = JSON.parse(readFileSync(join(home, 'another/package.json'), 'utf8'));
      expect(another.devDependencies).toEqual({ poplar: `file:../${tarball}` });
      rmSync(join(home, 'another'), { recursive: true });
      const before = readFileSync(join(home, 'package.json'), 'utf8');
      expect(poplarOnTheWay('new', 'report', '.', '--organisation', 'Hillside')).toMatchObject({
        status: 0,
        stdout: '.\n',
      });
      expect(readFileSync(join(home, 'package.json'), 'utf8')).toBe(before);
      expect(readFileSync(join(home, 'README.md'), 'utf8')).not.toMatch(/npm (run|start)\b/);
      for (const file of ['.github/workflows/report.yml', '.gitlab-ci.yml', '.devcontainer/devcontainer.json'])
        expect(readFileSync(join(home, file), 'utf8')).toMatch(/npx poplar|report/);
      const { status, stdout } = poplar('check');
      expect([status, stdout]).toEqual([1, expect.stringMatching(/^content\/report\.yaml:\d+:\d+-\d+: error /m)]);
    },
  );

  test(
    'reads what the version before wrote: checked, built and reviewed with nothing touched and nothing written beside it',
    { timeout: 600_000 },
    async () => {
      const brought = filesOf(join(home, 'node_modules/poplar'));
      rmSync(join(home, 'content'), { recursive: true });
      // As the version before wrote it: whoever takes this one has nothing to touch.
      cpSync(join(project, 'test/upgrade/0.1.0/content'), join(home, 'content'), { recursive: true });
      git('init', '--quiet', '--initial-branch', 'main');
      git('add', '--all');
      git('commit', '--quiet', '--message', 'Begin the report');
      // What moved since then is still read, and said once.
      expect(poplarOnTheWay('check')).toMatchObject({ status: 0, stdout: expect.stringMatching(upgraded) });
      expect(poplarOnTheWay('claims')).toMatchObject({
        status: 0,
        stdout: expect.stringMatching(/^hold-the-fee-until-the-bank-has-answered: grade 1 of 5/),
      });
      const built = poplarOnTheWay('build');
      expect(built).toMatchObject({ status: 0, stdout: 'The site is in dist. See it with: npx poplar preview\n' });

      const began = performance.now();
      const browser = await startBrowser();
      try {
        const page = await browser.newPage();
        const faults: string[] = [];
        page.on('pageerror', ({ message }) => faults.push(message));
        await page.route('**/*', (route) => route.fulfill(fileFor(join(home, 'dist'), route.request().url())));
        await page.goto('http://report.example/plans/hold-the-fee-until-the-bank-has-answered/');
        expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
          'Late-fee complaints: too early to tell',
        );
        expect(await page.locator('figure svg').count()).toBeGreaterThan(0);
        expect(faults).toEqual([]);
      } finally {
        await browser.close();
      }
      seconds += (performance.now() - began) / 1000;
      const whence = fetched ? 'every package fetched' : 'packages from the cache of npm';
      process.stdout.write(`From an empty folder to the first page read: ${seconds.toFixed(0)} s, ${whence}.\n`);

      git('switch', '--quiet', '--create', 'looser-goal');
      const plan = join(home, 'content/plans/hold-the-fee-until-the-bank-has-answered/plan.yaml');
      writeFileSync(plan, readFileSync(plan, 'utf8').replace('    value: 0.001\n', '    value: 0.002\n'));
      git('commit', '--quiet', '--all', '--message', 'Loosen the goal');
      const review = poplar('review', '--base', 'main');
      expect([review.status, review.stdout]).toEqual([1, expect.stringMatching(/Goal loosened: .*0\.001 → 0\.002/)]);

      expect(filesOf(join(home, 'node_modules/poplar'))).toEqual(brought);
      const unknown = run('git', ['status', '--porcelain', '--untracked-files=all']).stdout;
      expect(unknown).toBe('');
    },
  );
});
