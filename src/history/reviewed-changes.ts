import type { Identity } from '../model/entity.ts';
import type { PainPoint } from '../model/types/pain-point.ts';
import type { Settings } from '../model/types/report.ts';
import type { Update } from '../model/types/update.ts';
import { fileStart, type Location } from '../source/problem.ts';
import type { Path } from '../source/yaml-locator.ts';
import type { PlanChange } from './change.ts';
import { comesOrGoes, isBrokenIn, startOf } from './comes-or-goes.ts';
import type { Difference, FieldChange, MetricDifference, PlanDifference, ReportComparison } from './compare-reports.ts';
import type { PainPointChange } from './compare-pain-points.ts';
import { withoutParts } from './parts-of-whole.ts';
import { restatedFigures } from './restated-figures.ts';
import type { ReviewSide } from './review-side.ts';
import type { Since } from './since.ts';
import { type ClaimSides, reviewed, type ReviewedChange, type ReviewedType, type ToldChange } from './told-change.ts';

/** Everything that is different in a plan's own files. */
export function changesOfPlan(
  difference: PlanDifference,
  before: ReviewSide,
  after: ReviewSide,
  since: Since,
): readonly ReviewedChange[] {
  const { id, before: old, after: now, changes, prose } = difference;
  const plan = now?.id ?? old?.id ?? id;
  const reason = since.reasonFor(now?.path, now?.story?.path);
  const told = (change: ToldChange, at: Location) =>
    reviewed(change, plan, at, ('reason' in change ? change.reason : null) ?? reason);
  const toldOf = (item: Update | Identity, what: 'written' | 'removed' | 'reworded'): ReviewedChange => {
    const update = 'on' in item ? item : undefined;
    const isBroken = what === 'removed' ? isBrokenIn(after, item) : what === 'written' && isBrokenIn(before, item);
    const type = update ? 'update' : 'story';
    const name = update?.on ?? (now ?? old)?.title ?? id;
    const change: ToldChange = isBroken
      ? { kind: 'thing', what: what === 'removed' ? 'unreadable' : 'readable', type, name, from: id, to: id }
      : update
        ? { kind: 'update', what, update }
        : { kind: 'story', what };
    return told(change, startOf(item));
  };
  const was = (change: PlanDifference['changes'][number]) =>
    change.kind === 'measure' && change.to === null && old
      ? before.insight.plan(old.id).measures.find(({ measure }) => measure === old.measures[Number(change.path[1])])
      : undefined;
  return [
    ...comesOrGoes('plan', difference, before, after, reason, plan, (item) => item.title),
    ...(!old || !now
      ? []
      : [
          ...changes.map((change) => {
            const gone = 'to' in change && change.to === null;
            const one = told(
              change,
              gone && change.kind !== 'hero' && change.kind !== 'group'
                ? goneAt(now, change.path)
                : now.at(...placeOf(change)),
            );
            const claim = was(change)?.claim;
            return claim ? { ...one, direction: claim.direction } : one;
          }),
          ...(prose.story === null ? [] : [toldOf(now.story ?? old.story ?? now, prose.story)]),
          ...prose.updatesWritten.map((update) => toldOf(update, 'written')),
          ...prose.updatesReworded.map((update) => toldOf(update, 'reworded')),
          ...prose.updatesRemoved.map((update) => toldOf(update, 'removed')),
        ]),
  ];
}

/** Everything that is different in a pain point. */
export function changesOfPainPoint(
  difference: Difference<PainPoint, PainPointChange>,
  before: ReviewSide,
  after: ReviewSide,
  since: Since,
): readonly ReviewedChange[] {
  const { after: now, changes } = difference;
  const reason = since.reasonFor(now?.path);
  return [
    ...comesOrGoes('pain-point', difference, before, after, reason, null, ({ title }) => title),
    ...(now
      ? changes.map((change) =>
          reviewed(
            { ...change, reason: null },
            null,
            change.kind === 'evidence-removed' ? goneAt(now, change.path) : now.at(...change.path),
            reason,
          ),
        )
      : []),
  ];
}

/** Everything that is different in a metric and its figures, for a plan that measures it or for none. */
export function changesOfMetric(
  difference: MetricDifference,
  plan: string | null,
  since: Since,
  claimOf: (group: string | null) => ClaimSides | null,
): readonly ReviewedChange[] {
  const { before, after, definition, figures, table, changes } = difference;
  if (!before || !after) return [];
  const reason =
    (after.reason === before.reason ? null : after.reason) ?? since.reasonFor(`data/${after.id}.csv`, after.path);
  const restated = restatedFigures(difference, since);
  const final = new Map(restated.map((one) => [one.group, new Set(one.restated.map(({ period }) => period))]));
  const told = new Set(withoutParts(restated));
  return [
    ...(table
      ? [
          reviewed(
            { kind: 'thing', what: table, type: 'figures', name: after.name, from: after.id, to: after.id },
            plan,
            { file: after.dataFile ?? after.file, range: fileStart },
            reason,
          ),
        ]
      : []),
    ...restated
      .filter((one) => told.has(one) || claimOf(one.group) !== null)
      .map(({ at, ...one }) =>
        reviewed({ kind: 'restated', metric: after, ...one, claim: claimOf(one.group) }, plan, at, reason),
      ),
    ...figures.flatMap(({ group, added, filledIn, restated: all }) => {
      const completed = all.map(({ period }) => period).filter((period) => !final.get(group)?.has(period));
      if (added.length + filledIn.length + completed.length === 0) return [];
      const first = [...filledIn, ...added, ...completed][0] ?? '';
      const at = after.dataFile ? after.figureAt(group ?? undefined, first, 'period') : startOf(after);
      return [reviewed({ kind: 'figures', metric: after, group, added, filledIn, completed }, plan, at, reason)];
    }),
    ...(definition.length > 0
      ? [
          reviewed(
            { kind: 'definition', metric: after, parts: definition },
            plan,
            fieldAt(after, definition[0]?.field),
            reason,
          ),
        ]
      : []),
    ...changes
      .map(({ fields }) => fields.filter((field) => field !== 'reason'))
      .filter((fields) => fields.length > 0)
      .map((fields) =>
        reviewed({ kind: 'fields', type: 'metric', name: after.name, fields }, plan, fieldAt(after, fields[0]), reason),
      ),
  ];
}

/** Everything that is different in what stands beside plans and pain points. */
export function changesOfRest(
  { metrics, people, departments, journeys, programmes, pages, voices, microActions, settings }: ReportComparison,
  before: ReviewSide,
  after: ReviewSide,
  since: Since,
): readonly ReviewedChange[] {
  const of = <Item extends Identity>(
    type: ReviewedType,
    list: readonly Difference<Item, FieldChange>[],
    nameOf: (item: Item) => string,
  ) =>
    list.flatMap((difference) => {
      const { after: now, changes } = difference;
      const reason = since.reasonFor(now?.path);
      return [
        ...comesOrGoes(type, difference, before, after, reason, null, nameOf),
        ...(now && type !== 'metric'
          ? changes.map(({ fields }) =>
              reviewed({ kind: 'fields', type, name: nameOf(now), fields }, null, fieldAt(now, fields[0]), reason),
            )
          : []),
      ];
    });
  return [
    ...of('metric', metrics, ({ name }) => name),
    ...of('person', people, ({ name }) => name),
    ...of('department', departments, ({ name }) => name),
    ...of('journey', journeys, ({ name }) => name),
    ...of('programme', programmes, ({ name }) => name),
    ...of('page', pages, ({ title }) => title),
    ...of('voice', voices, ({ words }) => words),
    ...of('micro-action', microActions, ({ did }) => did),
    ...of('report', settings ? [settings] : [], ({ title }) => title).map((one) =>
      settings && isEarlier(settings) ? { ...one, flag: true } : one,
    ),
  ];
}

/** Whether the report speaks for an earlier day now, and so leaves out what it had shown. */
function isEarlier({ before, after }: Difference<Settings, FieldChange>): boolean {
  return before !== null && after !== null && after.asOf < before.asOf;
}

/** The value that is another one, where a change is of one of several. */
function placeOf(change: PlanChange): Path {
  if (change.kind === 'goal' && change.to)
    return [...change.path, change.from?.value === change.to.value ? 'by' : 'value'];
  if (change.kind === 'step' && change.to)
    return [...change.path, change.from?.due === change.to.due && change.to.done !== null ? 'done' : 'due'];
  return change.path;
}

/** Where something stood that is gone: at the key that held it. */
function goneAt(now: Identity, [key]: Path): Location {
  return key !== undefined && Object.hasOwn(now, key) ? now.keyAt(key) : startOf(now);
}

function fieldAt(now: Identity, field: string | undefined): Location {
  return field !== undefined && Object.hasOwn(now, field) ? now.at(field) : startOf(now);
}
