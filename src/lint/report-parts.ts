import type { Report } from '../model/report.ts';
import type { Metric } from '../model/types/metric.ts';
import type { PainPoint } from '../model/types/pain-point.ts';
import type { Plan } from '../model/types/plan.ts';
import type { SourceFile, Tree } from '../source/files.ts';
import { textHashOf } from '../source/text-hash.ts';
import type { Judged } from './rule.ts';
import { metricsInPlan } from './what-differs.ts';

/** A part of a report of which rules say the same as long as its texts, and those that it rests on, are the same. */
export interface ReportPart extends Partial<Judged> {
  /** The keys of a rule's context that lead to its things. */
  readonly kind: PartKind;
  /** The files in which its things stand, as problems name them. */
  readonly files: readonly string[];
  /** All that decides what is said of it. */
  readonly from: readonly string[];
}

/** A pain point with its plans, a metric with its figures, a file of voices, a file of small fixes. */
export type PartKind = 'plans' | 'metrics' | 'voices' | 'microActions';

/** The kinds by the keys under which a rule asks for their things. */
export const kindOfKey: Readonly<Record<keyof Judged, PartKind>> = {
  plans: 'plans',
  painPoints: 'plans',
  metrics: 'metrics',
  voices: 'voices',
  microActions: 'microActions',
};

/**
 * A sound report by its parts, with what they follow from. What a rule may rest on besides stands in every part: the
 * settings, the day, and all files that are no part's, people and departments among them.
 */
export function reportParts(
  report: Report,
  tree: Tree,
): { readonly parts: readonly ReportPart[]; readonly rest: string } {
  const sources = new Map(tree.files.map((source) => [source.path, source]));
  const textsOf = (paths: readonly string[]) => paths.map((path) => textAt(path, sources));
  const ofMetric = new Map(report.metrics.all.map((metric) => [metric.id, metricPaths(metric, sources)]));
  const figures = new Map([...ofMetric].map(([id, paths]) => [id, textsOf(paths).join('\0')]));
  const shownBy = (painPoint: PainPoint, plans: readonly Plan[]) =>
    [...new Set([...(painPoint.metrics ?? []), ...plans.flatMap(metricsInPlan)])].map((id) => figures.get(id) ?? id);
  const parts = [
    ...report.painPoints.all.map((painPoint) => {
      const plans = report.relations.plansOf(painPoint.id);
      const paths = [painPoint.path, ...plans.flatMap(planPaths)];
      return { kind: 'plans', plans, painPoints: [painPoint], paths, beside: shownBy(painPoint, plans) } as const;
    }),
    ...report.metrics.all.map(
      (metric) => ({ kind: 'metrics', metrics: [metric], paths: ofMetric.get(metric.id) ?? [], beside: [] }) as const,
    ),
    ...[...Map.groupBy(report.voices.all, ({ path }) => path)].map(
      ([path, voices]) => ({ kind: 'voices', voices, paths: [path], beside: [] }) as const,
    ),
    ...[...Map.groupBy(report.microActions.all, ({ path }) => path)].map(
      ([path, microActions]) => ({ kind: 'microActions', microActions, paths: [path], beside: [] }) as const,
    ),
  ];
  const own = new Set(parts.flatMap(({ paths }) => paths));
  const others = tree.files.filter(({ path }) => !own.has(path)).map(({ path }) => path);
  const { asOf, finishedThrough } = report.settings;
  const rest = textHashOf({ text: [tree.name, asOf, finishedThrough, ...textsOf(others)].join('\0') });
  const named = new Map(tree.files.map(({ path, file }) => [path, file]));
  return {
    parts: parts.map(({ paths, beside, ...part }) => ({
      ...part,
      files: paths.map((path) => named.get(path) ?? path),
      from: [part.kind, rest, ...textsOf(paths), ...beside],
    })),
    rest,
  };
}

function planPaths({ path, story, updates }: Plan): readonly string[] {
  return [path, ...(story ? [story.path] : []), ...updates.map((update) => update.path)];
}

/** Of a metric's files those that are there: its facts, its figures, and what counted them. */
function metricPaths({ id, path }: Metric, sources: ReadonlyMap<string, SourceFile>): readonly string[] {
  return [path, `data/${id}.csv`, `data/${id}.source.json`, `queries/${id}.sql`].filter((one) => sources.has(one));
}

function textAt(path: string, sources: ReadonlyMap<string, SourceFile>): string {
  const source = sources.get(path);
  return `${path} ${source ? textHashOf(source) : ''}`;
}
