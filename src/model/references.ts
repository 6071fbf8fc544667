import { didYouMean, sameWord, unmistakable } from '../source/did-you-mean.ts';
import { fileStart, type Problem, type Range } from '../source/problem.ts';
import { Problems } from '../source/problem-limit.ts';
import { short } from '../source/value-in-words.ts';
import type { Content } from './read-content.ts';
import { contentTypes } from './types/index.ts';
import { storyComponents } from './types/story.ts';

const rule = 'reference-exists';

/** Every id that is named somewhere must exist; what exists but is broken counts, its own file says so. */
export function checkReferences(
  contents: readonly Content[],
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Problem[] {
  const problems = new Problems(rule);
  const add: Report = ({ source }, place, message, meant) =>
    problems.add(source.file, () => {
      const range = place();
      const text = range.start.line === range.end.line ? meant?.() : undefined;
      return { range, message: message(), ...(text === undefined ? {} : { fix: { range, text } }) };
    });
  for (const content of contents) {
    const journey = contentAt('journey', (content.value as Told | null)?.journey, contents);
    const plan = content.prose && contentAt('plan', content.plan, contents);
    const known = sound.get(content);
    if (known?.ids === ids && known.journey === journey && known.plan === plan) continue;
    let isSound = true;
    const report: Report = (...problem) => {
      isSound = false;
      add(...problem);
    };
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
    if (isSound) sound.set(content, { ids, journey, plan });
  }
  return problems.list;
}

/** Of pieces in which every name leads somewhere, what told so: while that is the same they need no second look. */
const sound = new WeakMap<
  Content,
  Readonly<Record<'journey' | 'plan', Content | undefined>> & { readonly ids: ReadonlyMap<string, ReadonlySet<string>> }
>();

type Report = (content: Content, place: () => Range, message: () => string, meant?: () => string | undefined) => void;

/** The id that a misspelt one can only stand for. Of people a letter more is somebody else, so theirs are never guessed. */
function idMeant(to: string, id: string, known: ReadonlySet<string>): string | undefined {
  return to === 'person' ? sameWord(id, known) : unmistakable(id, known);
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
  return `There is no ${singular} "${short(id)}".${choice || few}`;
}

/** What to say of a department or a team where one person belongs: who leads it. */
function departmentFor(id: string, contents: readonly Content[]): string | undefined {
  const words = id.toLowerCase().replace(/^the-|-(?:team|teams|department|dept|desk|group|abteilung)$/g, '');
  const department = [id, words].map((name) => contentAt('department', name, contents)).find((found) => found);
  const { name, lead } = (department?.value ?? {}) as Told;
  if (department === undefined || typeof lead !== 'string') return undefined;
  return `"${id}" is a department or a team, and one person belongs here. Write who answers for it; the lead of ${typeof name === 'string' ? name : department.id} is ${lead}.`;
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

const cache = new WeakMap<readonly Content[], Map<string, ReadonlyMap<unknown, Content>>>();

/** A piece of content by its type and id; what they are looked up in is made once a load. */
function contentAt(type: string, id: unknown, contents: readonly Content[]): Content | undefined {
  if (id === undefined) return undefined;
  let known = cache.get(contents);
  if (!known) cache.set(contents, (known = new Map()));
  let byId = known.get(type);
  if (!byId) {
    byId = new Map(contents.filter((content) => content.type.name === type).map((content) => [content.id, content]));
    known.set(type, byId);
  }
  return byId.get(id);
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
