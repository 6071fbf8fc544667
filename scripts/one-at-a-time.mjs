import { createHash } from 'node:crypto';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Does `work` while nobody else does it for the same folder. Who works listens at a socket that the system closes with
 * the process, however that ends. A socket file that a killed process left answers nobody; the next place is tried then,
 * and nothing is removed, because what was dead a moment ago may be somebody's by now.
 *
 * @param {string} folder
 * @param {() => void} wait called once when somebody else is at work
 * @param {() => void} work
 */
export async function oneAtATime(folder, wait, work) {
  for (let turn = 1, told = false; ;) {
    const place = placeOf(folder, turn);
    const release = await take(place);
    if (release) {
      try {
        return work();
      } finally {
        release();
      }
    }
    const answered = await outlive(place, () => {
      if (!told) wait();
      told = true;
    });
    turn = answered ? 1 : turn + 1;
  }
}

/** @param {string} folder @param {number} turn */
function placeOf(folder, turn) {
  const name = createHash('sha256').update(`${folder} ${process.getuid?.()}`).digest('hex').slice(0, 16);
  return process.platform === 'win32'
    ? `\\\\.\\pipe\\poplar-${name}-${turn}`
    : join(tmpdir(), `poplar-${name}-${turn}.lock`);
}

/**
 * Listens at a place where nobody does and nobody did; gives what ends it. On a machine that lets nobody listen there,
 * nobody is waited for either.
 *
 * @param {string} place @returns {Promise<(() => void) | undefined>}
 */
function take(place) {
  return new Promise((resolve) => {
    /** @type {Set<import('node:net').Socket>} */
    const others = new Set();
    const server = createServer((other) => others.add(other.on('error', () => {})));
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      resolve(error.code === 'EADDRINUSE' ? undefined : () => {}),
    );
    const release = () => {
      server.close();
      for (const other of others) other.destroy();
    };
    server.listen(place, () => resolve(release));
    process.once('exit', release);
  });
}

/** Whoever has just taken a place does not listen yet; what a killed process left is refused each time. */
const mostTries = 5;
const betweenTries = 50;

/**
 * Waits until the one who listens at a place ends; gives whether there was one, or nothing is there any more.
 *
 * @param {string} place @param {() => void} told @returns {Promise<boolean>}
 */
async function outlive(place, told) {
  for (let tries = 1; tries < mostTries; tries++) {
    if (await isAnswered(place, told)) return true;
    await new Promise((resolve) => setTimeout(resolve, betweenTries));
  }
  return isAnswered(place, told);
}

/** @param {string} place @param {() => void} told @returns {Promise<boolean>} */
function isAnswered(place, told) {
  return new Promise((resolve) => {
    let refused = false;
    const socket = connect(place, told);
    socket.on('error', (/** @type {NodeJS.ErrnoException} */ { code }) => {
      refused = code === 'ECONNREFUSED';
    });
    socket.on('close', () => resolve(!refused));
  });
}
