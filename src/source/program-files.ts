import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file below a folder of the program, by its path in it. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
