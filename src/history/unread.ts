import type { Report } from '../model/report.ts';
import { fileStart } from '../source/problem.ts';
import { hasBrokenTable } from './broken-tables.ts';
import { pieceAt } from './pieces.ts';
import type { ReviewSide } from './review-side.ts';
import type { Since } from './since.ts';
import type { ReviewedChange } from './told-change.ts';

/** Something that was changed and that neither version could read. */
export interface UnreadChange {
  readonly change: ReviewedChange;
  /** Whose table it is; null for all else. */
  readonly metric: string | null;
}

/** Every file that says something else although neither version can read it: nobody knows what was changed in it. */
export function unreadOnEither(before: ReviewSide, after: ReviewSide, since: Since): readonly UnreadChange[] {
  if (before.isWhole || after.isWhole) return [];
  const [knownThen, knownNow] = [pathsIn(before.report), pathsIn(after.report)];
  const textsThen = new Map(before.files.map(({ path, text }) => [path, text]));
  const unread = new Map<string, UnreadChange>();
  for (const { path, file, text } of after.files) {
    const textThen = textsThen.get(path);
    if (textThen === undefined || textThen === text || knownThen.has(path) || knownNow.has(path)) continue;
    const piece = pieceAt(path);
    if (!piece) continue;
    const [id = '', day] = piece.id.split('/');
    const plan = after.report.plans.find(id);
    const isProse = piece.of === 'story' || piece.of === 'update';
    // The story of a plan that cannot be read is no part of the report either.
    const type = isProse && !plan ? 'plan' : piece.of;
    const metric = type === 'figures' ? id : null;
    const name = (isProse && plan ? (day ?? plan.title) : undefined) ?? nameOfMetric(metric, after.report) ?? id;
    unread.set(`${type} ${name} ${id}`, {
      change: {
        change: { kind: 'thing', what: 'unread', type, name, from: id, to: id },
        plan: isProse && plan ? id : null,
        at: { file, range: fileStart },
        direction: 'none',
        flag: true,
        reason: since.reasonFor(path),
      },
      metric,
    });
  }
  return [...unread.values()];
}

function nameOfMetric(id: string | null, { metrics }: Report): string | undefined {
  return id === null ? undefined : metrics.find(id)?.name;
}

/** The files of which a report holds something. */
function pathsIn(report: Report): ReadonlySet<string> {
  const { plans, painPoints, metrics, people, departments, journeys, programmes, pages, voices, microActions } = report;
  const things = [painPoints, metrics, people, departments, journeys, programmes, pages, voices, microActions];
  return new Set([
    report.settings.path,
    ...things.flatMap(({ all }) => all.map(({ path }) => path)),
    ...plans.all.flatMap(({ path, story, updates }) => [
      path,
      ...(story ? [story.path] : []),
      ...updates.map((update) => update.path),
    ]),
    ...metrics.all.filter((metric) => !hasBrokenTable(metric)).map(({ id }) => `data/${id}.csv`),
  ]);
}
