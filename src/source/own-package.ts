import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { pathShown, projectRoot } from './environment.ts';
import { PoplarError } from './poplar-error.ts';

/** Whether the repository at a folder depends on Poplar as a package. */
export function dependsOnPoplar(folder: string): boolean {
  return dependencyIn(folder) !== undefined;
}

const ofInstalling: ReadonlySet<string> = new Set([
  'package.json',
  'package-lock.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'node_modules',
  '.npmrc',
]);

/** Whether all that stands in a folder is there because Poplar was installed in it, so that a report can begin there. */
export function isOfInstalling(folder: string): (name: string) => boolean {
  if (!dependsOnPoplar(folder)) return () => false;
  return (name) => ofInstalling.has(name) || /^poplar-[\w.-]+\.tgz$/.test(name);
}

/** The package.json of a report's own repository in a folder, which depends on the Poplar that runs now. */
export function packageJsonFor(folder: string): string {
  const name = basename(folder)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  const scripts = Object.fromEntries(
    ['check', 'build', 'preview'].map((command) => [command, `${packageJson.name} ${command}`]),
  );
  const text = {
    name: name || 'report',
    private: true,
    scripts: { start: `${packageJson.name} dev`, ...scripts },
    devDependencies: { [packageJson.name]: versionFrom(folder) },
  };
  return `${JSON.stringify(text, null, 2)}\n`;
}

/** How Poplar was asked for where it is installed, seen from a folder; its version, where nobody asked for it by name. */
function versionFrom(folder: string): string {
  const modules = dirname(dirname(projectRoot()));
  const asked = basename(modules) === 'node_modules' ? dependencyIn(dirname(modules)) : undefined;
  const file = asked?.startsWith('file:') ? resolve(dirname(modules), asked.slice('file:'.length)) : undefined;
  if (file === undefined) return asked ?? packageJson.version;
  const near = relative(folder, file).replaceAll(sep, '/');
  return `file:${near.startsWith('.') ? near : `./${near}`}`;
}

function dependencyIn(folder: string): string | undefined {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return undefined;
  const { dependencies, devDependencies } = packageAt(file) ?? {};
  return dependencies?.[packageJson.name] ?? devDependencies?.[packageJson.name];
}

type Package = { readonly [list: string]: { readonly [name: string]: string } | undefined };

function packageAt(file: string): Package | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as Package | null;
  } catch (cause) {
    throw new PoplarError(
      `${pathShown(file)} cannot be read as JSON, so nobody can tell whether Poplar is installed.`,
      {
        hint: `Mend it and run this again. ${String(cause)}`,
        cause,
      },
    );
  }
}
