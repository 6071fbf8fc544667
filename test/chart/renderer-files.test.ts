import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rendererFiles } from '../../src/chart/chart-renderer.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const valueImports = /\b(?:import|export)\s+(?!type\b)[^'"`;]*?\bfrom\s*['"](\.[^'"]+)['"]/g;

/** Every file that runs when a file does. */
function runWith(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, name = ''] of readFileSync(join(project, file), 'utf8').matchAll(valueImports))
    runWith(normalize(join(dirname(file), name)), found);
  return found;
}

test('a kept drawing is given up when any file that drew it changes', () => {
  const files = [...runWith('src/chart/render.ts')];
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => !rendererFiles.some((path) => file === path || file.startsWith(`${path}/`)))).toEqual(
    [],
  );
});
