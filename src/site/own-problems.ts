import type { Report } from '../model/report.ts';
import type { Voice } from '../model/types/voice.ts';
import type { Position, Problem, Range } from '../source/problem.ts';
import { madeOnce } from '../source/reads.ts';
import type { SiteContext } from './build/context.ts';
import { pathInContent } from './check-places.ts';
import { filesBehind, showsVoice } from './page-files.ts';

type Places = ReadonlyMap<string, readonly number[]>;

/** Where in a list the problems of each file stand, and of each folder that may hold what a page is made from. */
const known = new WeakMap<readonly Problem[], Places>();

/**
 * The problems of the files that the page at `path` is made from, in the order of all; looked up, not searched for. Of a
 * file of voices, those of a voice that the page does not show are another page's.
 */
export function ownProblems(
  path: string,
  { report, problems, folder, heldBack }: Pick<SiteContext, 'report' | 'problems' | 'folder' | 'heldBack'>,
): readonly Problem[] {
  const places = known.get(problems) ?? placesOf(problems, folder);
  known.set(problems, places);
  const own = new Set(filesBehind(path, report).flatMap((name) => places.get(name) ?? []));
  const isShown = showsVoice(path);
  return [...own]
    .sort((a, b) => a - b)
    .flatMap((at) => problems[at] ?? [])
    .filter((problem) => {
      const voice = heldBack.has(pathInContent(problem.file, folder)) ? undefined : voiceAt(problem, report);
      return !voice || isShown(voice);
    });
}

/** The voice that a problem stands in; none where it concerns its file, as the count of those that are not told does. */
function voiceAt({ file, range, more }: Problem, report: Report): Voice | undefined {
  if (more !== undefined) return undefined;
  return voicesIn(file, report).find(({ place }) => isWithin(range.start, place))?.voice;
}

function voicesIn(file: string, report: Report): readonly { readonly voice: Voice; readonly place: Range }[] {
  const byFile = madeOnce(report, 'voices by file', () => Map.groupBy(report.voices, (voice) => voice.file));
  return madeOnce(report, `voices in ${file}`, () =>
    (byFile.get(file) ?? []).map((voice) => ({ voice, place: voice.at().range })),
  );
}

const isWithin = (place: Position, { start, end }: Range): boolean => !isBefore(place, start) && isBefore(place, end);

const isBefore = (a: Position, b: Position): boolean => a.line < b.line || (a.line === b.line && a.column < b.column);

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
