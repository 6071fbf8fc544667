#!/usr/bin/env node
// Poplar's command. It is plain JavaScript for any Node from 20 on; where that is older than what Poplar needs, it
// starts the one that the package `node` brings along.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 12)) await import(new URL('src/cli/index.js', import.meta.url).href);
else startNewer();

function startNewer() {
  const program = newerNode();
  const child = spawn(program, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  child.on('error', () => refuse(program));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 2);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function newerNode() {
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  try {
    const place = dirname(createRequire(import.meta.url).resolve('node/package.json'));
    return join(place, 'bin', program);
  } catch {
    return refuse('the package node');
  }
}

/** @param {string} missing @returns {never} */
function refuse(missing) {
  console.error(
    `Poplar needs Node 22.12 or newer; this is ${process.versions.node}, and ${missing}, which brings one along, is not there.\n` +
      'Install a newer Node from https://nodejs.org, or let the install script of the package "node" run: npm install node --allow-scripts=node',
  );
  process.exit(2);
}
