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
