import type { Report } from '../model/report.ts';
import type { Problem } from '../source/problem.ts';
import { pathInContent } from './check-places.ts';
import { filesBehind } from './page-files.ts';

type Places = ReadonlyMap<string, readonly number[]>;

/** Where in a list the problems of each file stand, and of each folder that may hold what a page is made from. */
const known = new WeakMap<readonly Problem[], Places>();

/** The problems of the files that the page at `path` is made from, in the order of all; looked up, not searched for. */
export function ownProblems(
  path: string,
  report: Report,
  problems: readonly Problem[],
  folder: string,
): readonly Problem[] {
  const places = known.get(problems) ?? placesOf(problems, folder);
  known.set(problems, places);
  const own = new Set(filesBehind(path, report).flatMap((name) => places.get(name) ?? []));
  return [...own].sort((a, b) => a - b).flatMap((at) => problems[at] ?? []);
}

function placesOf(problems: readonly Problem[], folder: string): Places {
  const places = new Map<string, number[]>();
  for (const [at, { file }] of problems.entries())
    for (const name of namesOf(pathInContent(file, folder))) {
      const those = places.get(name);
      if (those) those.push(at);
      else places.set(name, [at]);
    }
  return places;
}

/** A file by its own name and by that of every folder it lies in, which ends with "/". */
function namesOf(path: string): string[] {
  const steps = path.split('/');
  return [path, ...steps.slice(1).map((_, i) => `${steps.slice(0, i + 1).join('/')}/`)];
}
