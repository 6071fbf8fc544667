import { relative, resolve, sep } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { knownRules } from '../lint/known-rules.ts';
import type { Surroundings } from '../lint/reporters/reporter.ts';
import { repositoryRoot, standingIn, terminal } from '../source/environment.ts';
import { readTree } from '../source/files.ts';

/** What reporters may know when a command prints the problems of the content at `root`. */
export function surroundingsOf(root: string): Surroundings {
  let texts: ReadonlyMap<string, string> | undefined;
  // Only texts of the tree: a link out of it is never followed, so that nothing from elsewhere is printed.
  const textOf = (file: string) =>
    (texts ??= new Map(readTree(root).files.map((source) => [source.file, source.text]))).get(file);
  const repository = repositoryRoot(root);
  const inRepository = (file: string) => relative(repository, resolve(standingIn(), file)).replaceAll(sep, '/');
  return {
    ...terminal(),
    version: packageJson.version,
    textOf,
    inRepository,
    whyOf: (rule) => knownRules.get(rule)?.why,
  };
}
