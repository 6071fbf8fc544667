import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../environment.ts';
import { PoplarError } from '../poplar-error.ts';

/** Loads what speaks with an engine. Only who runs queries needs it, so it may be missing; then it is asked for by name. */
export async function driver<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    throw new PoplarError(`The package ${name} is not installed, and this source needs it.`, {
      hint: `Install it with: npm install ${name}@${versionOf(name)}`,
      cause,
    });
  }
}

function versionOf(name: string): string {
  const { peerDependencies } = JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as {
    readonly peerDependencies: Readonly<Record<string, string>>;
  };
  return peerDependencies[name] ?? 'latest';
}
