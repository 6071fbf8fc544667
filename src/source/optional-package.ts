import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };
import { projectRoot } from './environment.ts';
import { PoplarError } from './poplar-error.ts';

type Optional = keyof typeof packageJson.optionalDependencies;

/** Loads a package that few need, wherever the code that asks for it was bundled to. `purpose` begins the sentence that asks for it. */
export async function optionalPackage<Module>(name: Optional, purpose: string): Promise<Module> {
  const module: Module & { readonly default?: Module } = await import(
    /* @vite-ignore */ pathToFileURL(placeOf(name, name, purpose)).href
  );
  return module.default ?? module;
}

/** The place of a file of such a package. */
export function optionalFile(name: Optional, path: string, purpose: string): string {
  return placeOf(name, `${name}/${path}`, purpose);
}

function placeOf(name: Optional, path: string, purpose: string): string {
  try {
    return createRequire(join(projectRoot(), 'package.json')).resolve(path);
  } catch (cause) {
    throw new PoplarError(`${purpose} need the package ${name}, which is not installed.`, {
      hint: `Install it with: npm install ${name}@${packageJson.optionalDependencies[name]}`,
      cause,
    });
  }
}

/** The optional packages, those that speak with databases among them, with the versions in which they are installed; undefined for one that is not. */
export function optionalVersions(): readonly (readonly [name: string, version: string | undefined])[] {
  const require = createRequire(join(projectRoot(), 'package.json'));
  const { optionalDependencies, peerDependencies } = packageJson;
  return Object.keys({ ...optionalDependencies, ...peerDependencies }).map((name) => {
    try {
      return [name, (require(`${name}/package.json`) as { readonly version: string }).version];
    } catch {
      return [name, undefined];
    }
  });
}
