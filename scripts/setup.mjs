// Makes a fresh clone ready to run: installs the packages, checks the project's own Node, with --program puts the program
// into one piece, and with --browser finds a browser for the tests. Runs on the machine's Node before anything is
// installed, so it is plain JavaScript.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { soundPiece } from './one-piece.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.poplar-setup');
const projectNode = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

const wanted = fingerprint();
if (!isReady())
  await oneAtATime(
    root,
    () => console.log('Poplar: another command is installing the packages; waiting for it.'),
    makeReady,
  );
// A build service forgets the piece before it would have been worth its making.
if (process.argv.includes('--program') && !process.env.CI && !soundPiece()) await oneAtATime(root, () => {}, makePiece);
if (process.argv.includes('--browser')) ensureBrowser();

function isReady() {
  return existsSync(projectNode) && readIfThere(stamp) === wanted;
}

/** Two commands at once in a fresh clone would install into the same folder, and both fail. */
function makeReady() {
  if (isReady()) return;
  if (!existsSync(projectNode) || !installedMatchesLock()) installPackages();
  checkProjectNode();
  writeFileSync(stamp, wanted);
}

/** What node_modules must have been installed from: the lock file, on this kind of machine. */
function fingerprint() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return `${lock} ${process.platform}-${process.arch}\n`;
}

/** @param {string} file */
function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Whoever ran npm by hand is not made to wait for it twice: npm keeps its own list of what it installed. */
function installedMatchesLock() {
  const listed = readIfThere(join(modules, '.package-lock.json'));
  if (listed === undefined) return false;
  const installed = JSON.parse(listed).packages;
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(
    ([path, entry]) => path === '' || (installed[path] ? installed[path].version === entry.version : entry.optional),
  );
}

function installPackages() {
  console.log('Poplar: installing the packages named in package-lock.json. The first time takes a minute.');
  const npm = process.env.npm_execpath;
  // Warnings are hidden because they are about the machine's Node; the project runs on its own.
  const options = ['ci', '--loglevel=error', '--no-audit', '--no-fund'];
  const run = npm?.endsWith('.js')
    ? spawnSync(process.env.npm_node_execpath ?? process.execPath, [npm, ...options], { cwd: root, stdio: 'inherit' })
    : spawnSync(`npm ${options.join(' ')}`, { cwd: root, stdio: 'inherit', shell: true });
  if (run.status === 0) return;
  stop(
    run.status ?? 2,
    'the packages could not be installed; npm says why above.',
    'Without a network or behind a proxy, set the registry npm can reach (npm config set registry …) and run this again.',
  );
}

function checkProjectNode() {
  if (existsSync(projectNode) && realpathSync(process.execPath) === realpathSync(projectNode)) return;
  const run = spawnSync(projectNode, ['--version'], { encoding: 'utf8' });
  if (run.status === 0) return;
  stop(
    2,
    `the project's own Node does not run (${projectNode}${run.error ? `: ${run.error.message}` : ''}).`,
    'Its install script may have been switched off: run "npm config delete ignore-scripts" and then "npm ci".',
  );
}

/** Where it cannot be made, the sources run. */
function makePiece() {
  if (!soundPiece()) spawnSync(projectNode, ['scripts/make-piece.ts'], { cwd: root, stdio: 'ignore' });
}

function ensureBrowser() {
  if (findBrowser()) return;
  const chosen = process.env.POPLAR_CHROMIUM;
  if (chosen) stop(2, `POPLAR_CHROMIUM names ${chosen}, which is not a program that can run.`, 'Correct or unset it.');
  if (process.getuid?.() === 0 && succeeds('apt-get', ['--version'], 'ignore')) installChromium();
  if (findBrowser()) return;
  stop(2, 'the tests need a browser.', 'Install Chrome or Chromium, or set POPLAR_CHROMIUM to the path of one.');
}

function installChromium() {
  console.log('Poplar: the tests need a browser; installing Chromium with apt-get.');
  const install = ['install', '--yes', '--no-install-recommends', '-qq', 'chromium'];
  if (!succeeds('apt-get', install, 'ignore') && succeeds('apt-get', ['update', '-qq'], 'inherit'))
    succeeds('apt-get', install, 'inherit');
}

/** @param {string} command @param {readonly string[]} options @param {'ignore' | 'inherit'} stdio */
function succeeds(command, options, stdio) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, options, { stdio, env }).status === 0;
}

/** @param {number} code @param {string} problem @param {string} advice @returns {never} */
function stop(code, problem, advice) {
  console.error(`Poplar: ${problem}\n${advice}`);
  process.exit(code);
}
