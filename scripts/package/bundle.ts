import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { build } from 'rolldown';

/**
 * The modules of the compiled program that hold the packages they call: the statistics functions come in more packages
 * than all the rest, each with a function or two, and of what knows telephone numbers little is used.
 */
const bundles: readonly { readonly module: string; readonly packages: RegExp }[] = [
  { module: 'src/insight/distributions.js', packages: /^@stdlib\// },
  { module: 'src/lint/personal-data/personal-data.js', packages: /^(libphonenumber-js|validator)\// },
  { module: 'src/lint/personal-data/checksums.js', packages: /^validator\// },
  { module: 'src/lint/personal-data/national-numbers.js', packages: /^validator\// },
];

/** Where the packages lie whose texts of licence go along. */
const bundled = ['@stdlib', 'libphonenumber-js', 'validator'];

/** Puts into each of these modules what it calls, and their licences beside them. */
export async function bundle(root: string, out: string): Promise<void> {
  for (const { module, packages } of bundles) {
    const file = join(out, module);
    const { output } = await build({
      input: file,
      // Asked for each import twice: as it is written, and as the path to which it leads.
      external: (name, importer) => importer === file && !packages.test(name) && !isAbsolute(name),
      platform: 'node',
      output: { file, format: 'esm', sourcemap: true, minify: true },
      write: false,
      logLevel: 'warn',
    });
    for (const part of output)
      writeFileSync(join(dirname(file), part.fileName), part.type === 'chunk' ? part.code : part.source);
  }
  const licences = bundled.flatMap((name) => licencesIn(join(root, 'node_modules', name)));
  const apart = new Map(licences.map((text) => [text.replaceAll(/\s+/g, ' '), text]));
  writeFileSync(join(out, 'licences.txt'), `${[...apart.values()].join('\n\n')}\n`);
}

/** The texts of a package, or of all in a scope. */
function licencesIn(folder: string): string[] {
  return ['.', ...readdirSync(folder).sort()]
    .flatMap((name) => ['LICENSE', 'NOTICE'].map((file) => join(folder, name, file)))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8').trim());
}
