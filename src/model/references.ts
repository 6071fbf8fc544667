import { didYouMean, sameWord, unmistakable } from '../source/did-you-mean.ts';
import { fileStart, type Problem, type Range } from '../source/problem.ts';
import { Problems } from '../source/problem-limit.ts';
import type { Content, ReadContent } from './read-content.ts';
import { storyComponents } from './types/story.ts';
import { contentTypes } from './types/index.ts';

const rule = 'reference-exists';

/** Every id that is named somewhere must exist; what exists but is broken counts, its own file says so. */
export function checkReferences(
  contents: readonly Content[],
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Problem[] {
  const problems = new Problems(rule);
  const report: Report = ({ source }, place, message, meant) =>
    problems.add(source.file, () => {
      const range = place();
      const text = range.start.line === range.end.line ? meant?.() : undefined;
      return { range, message: message(), ...(text === undefined ? {} : { fix: { range, text } }) };
    });
  for (const content of contents) {
    for (const { path, to, id } of content.references) {
      const known = ids.get(to);
      if (known && !known.has(id))
        report(
          content,
          () => content.locate.value(path),
          () => (to === 'person' && departmentFor(id, contents)) || missing(to, id, known),
          () => idMeant(to, id, known),
        );
    }
    checkStage(content, contents, report);
    for (const use of content.prose?.uses ?? []) {
      const names = storyComponents.get(use.component)?.names;
      const id = names && use.attributes.get(names.attribute);
      if (!names || id === undefined) continue;
      const known = names.what === 'step' ? stepsOf(content, contents) : ids.get(names.what);
      if (known && !known.has(id))
        report(
          content,
          () => use.range,
          () => missing(names.what, id, known),
        );
    }
  }
  return problems.list;
}

type Report = (content: Content, place: () => Range, message: () => string, meant?: () => string | undefined) => void;

/** The id that a misspelt one can only stand for. Of people a letter more is somebody else, so theirs are never guessed. */
function idMeant(to: string, id: string, known: ReadonlySet<string>): string | undefined {
  return to === 'person' ? sameWord(id, known) : unmistakable(id, known);
}

/** Two pieces of content of one type cannot share an id, nor two stages of a journey, nor two steps of a plan. */
export function checkUnique(contents: readonly Content[]): readonly Problem[] {
  const first = new Map<string, Content>();
  const problems = new Problems('id-is-unique');
  for (const content of contents) {
    checkParts(content, 'stages', problems);
    checkParts(content, 'steps', problems);
    const key = `${content.type.name} ${content.id}`;
    const other = first.get(key);
    if (!other) {
      first.set(key, content);
      continue;
    }
    problems.add(content.source.file, () => {
      const place = { file: other.source.file, range: other.locate.value([...other.base, 'id']) };
      return {
        range: content.locate.value([...content.base, 'id']),
        message: `The id "${content.id}" is taken by ${place.file}:${place.range.start.line}. Choose another.`,
        related: [{ ...place, message: 'The other one is here.' }],
      };
    });
  }
  return problems.list;
}

function checkParts({ value, locate, source: { file } }: Content, key: 'stages' | 'steps', problems: Problems): void {
  const parts = ((value ?? {}) as Told)[key];
  const first = new Map<unknown, number>();
  for (const [index, part] of (Array.isArray(parts) ? (parts as readonly unknown[]) : []).entries()) {
    const id = typeof part === 'object' && part !== null && 'id' in part ? part.id : undefined;
    const other = first.get(id);
    if (id === undefined || other === undefined) {
      first.set(id, index);
      continue;
    }
    problems.add(file, () => {
      const place = { file, range: locate.value([key, other, 'id']) };
      return {
        range: locate.value([key, index, 'id']),
        message: `The id "${id}" is taken in line ${place.range.start.line}. Choose another.`,
        related: [{ ...place, message: 'The other one is here.' }],
      };
    });
  }
}

/** A plan's folder needs the plan itself. */
export function checkPlans(contents: readonly Content[], paths: ReadonlySet<string>): Problem[] {
  const reported = new Set<string>();
  return contents.flatMap((content): Problem[] => {
    const { plan } = content;
    if (plan === undefined || paths.has(`plans/${plan}/plan.yaml`) || reported.has(plan)) return [];
    reported.add(plan);
    const message = `There is no plans/${plan}/plan.yaml beside this file. Add it, or move the file to its plan.`;
    return [{ rule, severity: 'error', file: content.source.file, range: fileStart, message }];
  });
}

function missing(to: string, id: string, known: ReadonlySet<string>): string {
  const kind =
    to === 'step' ? 'step of this plan' : (contentTypes.find(({ name }) => name === to)?.title ?? to).toLowerCase();
  const singular = to === 'voice' ? 'voice' : kind;
  const choice = didYouMean(id, known);
  const few = known.size > 0 && known.size <= 8 ? ` There is ${[...known].join(', ')}.` : '';
  const shown = id.length > 60 ? `${id.slice(0, 57)}…` : id;
  return `There is no ${singular} "${shown}".${choice || few}`;
}

/** What to say of a department or a team where one person belongs: who leads it. */
function departmentFor(id: string, contents: readonly Content[]): string | undefined {
  const words = id.toLowerCase().replace(/^the-|-(?:team|teams|department|dept|desk|group|abteilung)$/g, '');
  const department = [id, words].map((name) => contentAt('department', name, contents)).find((found) => found);
  const { name, lead } = (department?.value ?? {}) as Told;
  if (department === undefined || typeof lead !== 'string') return undefined;
  return `"${id}" is a department or a team, and one person belongs here. Write who answers for it; the lead of ${typeof name === 'string' ? name : department.id} is ${lead}.`;
}

/** Every id that exists, of broken files too; a type of which a list cannot be read is missing, nobody knows its ids. */
export function idsByType(
  { contents, brokenLists }: Pick<ReadContent, 'contents' | 'brokenLists'>,
  paths: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const types = contentTypes.filter(({ name }) => !brokenLists.has(name));
  const ids = new Map<string, Set<string>>(types.map(({ name }) => [name, new Set()]));
  for (const { type, id } of contents) ids.get(type.name)?.add(id);
  for (const [type, id] of idsInPaths(paths)) ids.get(type)?.add(id);
  return ids;
}

/** The types and ids that paths alone tell, of files that cannot be read too; the same paths are asked for again and again. */
function idsInPaths(paths: ReadonlySet<string>): readonly (readonly [type: string, id: string])[] {
  const known = pathsBefore.get(paths) ?? [...paths].flatMap(idInPath);
  pathsBefore.set(paths, known);
  return known;
}

const pathsBefore = new WeakMap<ReadonlySet<string>, readonly (readonly [type: string, id: string])[]>();

function idInPath(path: string): readonly (readonly [type: string, id: string])[] {
  const [folder, name = '', file] = path.split('/');
  const type = contentTypes.find(
    (candidate) => candidate.format === 'facts' && candidate.path.split('/')[0] === folder,
  );
  if (!type || !(file === undefined ? /\.ya?ml$/.test(name) : /^plan\.ya?ml$/.test(file))) return [];
  return [[type.name, name.replace(/\.ya?ml$/, '')]];
}

/** What is read here of values that may not be well-formed. */
interface Told {
  readonly name?: unknown;
  readonly lead?: unknown;
  readonly journey?: unknown;
  readonly stage?: unknown;
  readonly stages?: unknown;
  readonly steps?: unknown;
}

const cache = new WeakMap<readonly Content[], ReadonlyMap<string, ReadonlyMap<string, Content>>>();

/** A piece of content by its type and id; what they are looked up in is made once a load. */
function contentAt(type: string, id: string | undefined, contents: readonly Content[]): Content | undefined {
  let known = cache.get(contents);
  if (!known) {
    const byType = Map.groupBy(contents, (content) => content.type.name);
    known = new Map([...byType].map(([name, list]) => [name, new Map(list.map((content) => [content.id, content]))]));
    cache.set(contents, known);
  }
  return id === undefined ? undefined : known.get(type)?.get(id);
}

function checkStage(content: Content, contents: readonly Content[], report: Report): void {
  const { journey, stage } = (content.value ?? {}) as Told;
  if (typeof journey !== 'string' || typeof stage !== 'string') return;
  const owner = contentAt('journey', journey, contents);
  if (!owner) return;
  const stages = idsIn((owner.value as Told | null)?.stages);
  if (!stages || stages.has(stage)) return;
  report(
    content,
    () => content.locate.value([...content.base, 'stage']),
    () => {
      const choice = didYouMean(stage, stages) || ` Its stages are ${[...stages].join(', ')}.`;
      return `The journey "${journey}" has no stage "${stage}".${choice}`;
    },
    () => idMeant('stage', stage, stages),
  );
}

/** The ids of a plan's steps; undefined when the plan could not be read, which its own file says. */
function stepsOf({ plan }: Content, contents: readonly Content[]): ReadonlySet<string> | undefined {
  return idsIn(planOf(plan, contents)?.steps);
}

function planOf(plan: string | undefined, contents: readonly Content[]): Told | undefined {
  return (contentAt('plan', plan, contents)?.value ?? undefined) as Told | undefined;
}

function idsIn(list: unknown): ReadonlySet<string> | undefined {
  if (!Array.isArray(list)) return undefined;
  const entries: readonly unknown[] = list;
  return new Set(
    entries.flatMap((entry) =>
      typeof entry === 'object' && entry !== null && 'id' in entry ? [String(entry.id)] : [],
    ),
  );
}
