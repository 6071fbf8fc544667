import type { Report } from '../model/report.ts';
import { fileStart } from '../source/problem.ts';
import { hasBrokenTable } from './broken-tables.ts';
import { pieceAt } from './pieces.ts';
import type { ReviewSide } from './review-side.ts';
import type { Since } from './since.ts';
import type { ReviewedChange } from './told-change.ts';

/** Something that was changed or deleted and that no version could read. */
export interface UnreadChange {
  readonly change: ReviewedChange;
  /** Whose table it is; null for all else. */
  readonly metric: string | null;
}

/**
 * Every file that says something else, or is gone, although neither version can read it: nobody knows what was changed
 * in it.
 */
export function unreadOnEither(before: ReviewSide, after: ReviewSide, since: Since): readonly UnreadChange[] {
  if (before.isWhole) return [];
  const [knownThen, knownNow] = [pathsIn(before.report), pathsIn(after.report)];
  const now = new Map(after.files.map((source) => [source.path, source]));
  const unread = new Map<string, UnreadChange>();
  for (const { path, file, text: textThen } of before.files) {
    const source = now.get(path);
    if (source?.text === textThen || knownThen.has(path) || knownNow.has(path)) continue;
    const piece = pieceAt(path);
    if (!piece) continue;
    const [id = '', day] = piece.id.split('/');
    const plan = after.report.plans.find(id);
    const isProse = piece.of === 'story' || piece.of === 'update';
    // The story of a plan that cannot be read is no part of the report either.
    const type = isProse && !plan ? 'plan' : piece.of;
    const metric = type === 'figures' ? id : null;
    const name = (isProse && plan ? (day ?? plan.title) : undefined) ?? nameOfMetric(metric, after.report) ?? id;
    const isGone = type === 'plan' ? !now.has(`plans/${id}/plan.yaml`) : source === undefined;
    // Of the table of a metric that can be read, its comparison tells.
    if (isGone && metric !== null && after.report.metrics.find(metric)) continue;
    unread.set(`${type} ${name} ${id}`, {
      change: {
        change: { kind: 'thing', what: isGone ? 'removed' : 'unread', type, name, from: id, to: isGone ? null : id },
        plan: isProse && plan ? id : null,
        at: { file: source?.file ?? file, range: fileStart },
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
