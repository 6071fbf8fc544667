import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';

const module = 'src/insight/distributions.js';
const scope = '@stdlib';

/**
 * Puts the statistics functions into the one module that calls them: they come in more packages than all the rest, each
 * with a function or two. Their licence goes along.
 */
export async function bundleStatistics(root: string, out: string): Promise<void> {
  const file = join(out, module);
  const { output } = await build({
    input: file,
    external: (name, importer) => importer === file && name.startsWith('.'),
    platform: 'node',
    output: { file, format: 'esm', sourcemap: true, minify: true },
    write: false,
    logLevel: 'warn',
  });
  for (const part of output)
    writeFileSync(join(out, 'src/insight', part.fileName), part.type === 'chunk' ? part.code : part.source);
  writeFileSync(join(out, 'licence-of-statistics.txt'), licences(join(root, 'node_modules', scope)));
}

/** Each text once, with the notices of all. */
function licences(folder: string): string {
  const texts = readdirSync(folder)
    .sort()
    .flatMap((name) => ['LICENSE', 'NOTICE'].map((file) => join(folder, name, file)))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8').trim());
  const apart = new Map(texts.map((text) => [text.replaceAll(/\s+/g, ' '), text]));
  return `${[...apart.values()].join('\n\n')}\n`;
}
