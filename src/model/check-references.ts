import { didYouMean } from '../source/did-you-mean.ts';
import type { Problem, Range } from '../source/problem.ts';
import type { TypeName } from '../source/schemas.ts';
import type { Content } from './read-content.ts';
import { storyComponents } from './types/story.ts';
import { contentTypes } from './types/index.ts';

const rule = 'reference-exists';

/** Every id that is named somewhere must exist; what exists but is broken counts, its own file says so. */
export function checkReferences(contents: readonly Content[], paths: ReadonlySet<string>): Problem[] {
  const ids = idsByType(contents, paths);
  const problems: Problem[] = [];
  for (const content of contents) {
    const { file } = content.source;
    const report = (range: Range, message: string) => problems.push({ rule, severity: 'error', file, range, message });
    for (const { path, to, id } of content.references) {
      const known = ids.get(to) ?? new Set();
      if (!known.has(id)) report(content.locate.value(path), missing(to, id, known));
    }
    checkStage(content, contents, report);
    for (const use of content.prose?.uses ?? []) {
      const names = storyComponents.get(use.component)?.names;
      const id = names && use.attributes.get(names.attribute);
      if (!names || id === undefined) continue;
      const known = names.what === 'step' ? stepsOf(content, contents) : (ids.get(names.what) ?? new Set());
      if (!known.has(id)) report(use.range, missing(names.what, id, known));
    }
  }
  return problems;
}

/** Two pieces of content of one type cannot share an id; only lists can bring that about. */
export function checkUnique(contents: readonly Content[]): Problem[] {
  const first = new Map<string, Content>();
  const problems: Problem[] = [];
  for (const content of contents) {
    const key = `${content.type.name} ${content.id}`;
    const other = first.get(key);
    if (!other) {
      first.set(key, content);
      continue;
    }
    const range = content.locate.value([...content.base, 'id']);
    const place = { file: other.source.file, range: other.locate.value([...other.base, 'id']) };
    const message = `The id "${content.id}" is taken by ${place.file}:${place.range.start.line}. Choose another.`;
    const related = [{ ...place, message: 'The other one is here.' }];
    problems.push({ rule: 'id-is-unique', severity: 'error', file: content.source.file, range, message, related });
  }
  return problems;
}

/** A plan's folder needs the plan itself. */
export function checkPlans(contents: readonly Content[], paths: ReadonlySet<string>): Problem[] {
  const reported = new Set<string>();
  return contents.flatMap((content): Problem[] => {
    const { plan } = content;
    if (plan === undefined || paths.has(`plans/${plan}/plan.yaml`) || reported.has(plan)) return [];
    reported.add(plan);
    const message = `There is no plans/${plan}/plan.yaml beside this file. Add it, or move the file to its plan.`;
    return [{ rule, severity: 'error', file: content.source.file, range: content.locate.value([]), message }];
  });
}

function missing(to: TypeName | 'step', id: string, known: ReadonlySet<string>): string {
  const kind =
    to === 'step' ? 'step of this plan' : (contentTypes.find(({ name }) => name === to)?.title ?? to).toLowerCase();
  const singular = to === 'voice' ? 'voice' : kind;
  const choice = didYouMean(id, known);
  const few = known.size > 0 && known.size <= 8 ? ` There is ${[...known].join(', ')}.` : '';
  return `There is no ${singular} "${id}".${choice || few}`;
}

function idsByType(
  contents: readonly Content[],
  paths: ReadonlySet<string>,
): ReadonlyMap<TypeName, ReadonlySet<string>> {
  const ids = new Map<TypeName, Set<string>>(contentTypes.map(({ name }) => [name, new Set()]));
  for (const { type, id } of contents) ids.get(type.name)?.add(id);
  for (const path of paths) {
    const [folder, name = '', file] = path.split('/');
    const type = contentTypes.find(
      (candidate) => candidate.format === 'facts' && candidate.path.split('/')[0] === folder,
    );
    if (type && (file === undefined ? name.endsWith('.yaml') : file === 'plan.yaml'))
      ids.get(type.name)?.add(name.replace(/\.yaml$/, ''));
  }
  return ids;
}

interface Staged {
  readonly journey?: unknown;
  readonly stage?: unknown;
  readonly stages?: unknown;
  readonly steps?: unknown;
}

const cache = new WeakMap<readonly Content[], ReadonlyMap<string, Content>>();

/** Content by type and id, made once a load. */
function indexOf(contents: readonly Content[]): ReadonlyMap<string, Content> {
  const known =
    cache.get(contents) ?? new Map(contents.map((content) => [`${content.type.name} ${content.id}`, content]));
  cache.set(contents, known);
  return known;
}

function checkStage(
  content: Content,
  contents: readonly Content[],
  report: (range: Range, message: string) => void,
): void {
  const { journey, stage } = (content.value ?? {}) as Staged;
  if (typeof journey !== 'string' || typeof stage !== 'string') return;
  const owner = indexOf(contents).get(`journey ${journey}`);
  if (!owner) return;
  const stages = idsIn((owner.value as Staged | null)?.stages);
  if (stages.has(stage)) return;
  const choice = didYouMean(stage, stages) || ` Its stages are ${[...stages].join(', ')}.`;
  report(
    content.locate.value([...content.base, 'stage']),
    `The journey "${journey}" has no stage "${stage}".${choice}`,
  );
}

function stepsOf(content: Content, contents: readonly Content[]): ReadonlySet<string> {
  return idsIn((indexOf(contents).get(`plan ${content.plan}`)?.value as Staged | null | undefined)?.steps);
}

function idsIn(list: unknown): ReadonlySet<string> {
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  return new Set(
    entries.flatMap((entry) =>
      typeof entry === 'object' && entry !== null && 'id' in entry ? [String(entry.id)] : [],
    ),
  );
}
