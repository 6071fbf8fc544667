import { readdirSync, rmSync } from 'node:fs';
import { compiledFolder } from './environment.ts';

/** What some sixty builds leave: each starts the program of its site from a folder of its own. */
const mostFiles = 10_000;

/** Removes what Node keeps of what it compiled, once it is so much that most of it is of builds before. */
export function sweepCompiled(most = mostFiles): void {
  const folder = compiledFolder();
  try {
    if (readdirSync(folder, { recursive: true }).length > most) rmSync(folder, { recursive: true, force: true });
  } catch {
    // Nothing was kept, or another command is writing there: a later build looks again.
  }
}
