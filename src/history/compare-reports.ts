import { heroMeasure } from '../insight/hero-measure.ts';
import type { Identity } from '../model/entity.ts';
import type { MetricData, PainPointData, PlanData } from '../model/types/generated.ts';
import type { Report } from '../model/report.ts';
import type { Department } from '../model/types/department.ts';
import type { Journey } from '../model/types/journey.ts';
import type { Metric } from '../model/types/metric.ts';
import type { MicroAction } from '../model/types/micro-action.ts';
import type { PainPoint } from '../model/types/pain-point.ts';
import type { Person } from '../model/types/person.ts';
import type { Plan } from '../model/types/plan.ts';
import type { OwnPage } from '../model/types/page.ts';
import type { Programme } from '../model/types/programme.ts';
import type { Settings } from '../model/types/report.ts';
import type { Voice } from '../model/types/voice.ts';
import { hasBrokenTable } from './broken-tables.ts';
import type { PlanChange } from './change.ts';
import { betterOf, type DefinitionChange, compareMetrics } from './compare-metrics.ts';
import { comparePainPoints, type PainPointChange } from './compare-pain-points.ts';
import { comparePlans } from './compare-plans.ts';
import { compareProse, isAnyReworded, type ProseChange, type ProseTexts } from './compare-prose.ts';
import { compareFigures, type SeriesChange } from './compare-series.ts';
import { canonical, dataOf } from './own-data.ts';
import { changedFields, type Pair, pairUp } from './pair-up.ts';
import { type Renames, withNewNames } from './renamed.ts';

/** One thing of a report that came, went, moved or says something else. */
export interface Difference<Item, Change> extends Pair<Item> {
  /** Its id now, or the one it had. */
  readonly id: string;
  readonly changes: readonly Change[];
}

/** Keys of a file that say something else. */
export interface FieldChange {
  readonly kind: 'words';
  readonly fields: readonly string[];
}

export interface PlanDifference extends Difference<Plan, PlanChange> {
  readonly prose: ProseChange;
}

export interface MetricDifference extends Difference<Metric, FieldChange> {
  readonly definition: readonly DefinitionChange[];
  /** Nothing, where the table of either side cannot be read. */
  readonly figures: readonly SeriesChange[];
  /** Whether only the newer table cannot be read, only the older one could not, or such a one is gone. */
  readonly table: 'unreadable' | 'readable' | 'removed' | null;
}

/** Everything that is different between two reports, thing by thing; what is the same in both is not listed. */
export interface ReportComparison {
  readonly plans: readonly PlanDifference[];
  readonly painPoints: readonly Difference<PainPoint, PainPointChange>[];
  readonly metrics: readonly MetricDifference[];
  readonly people: readonly Difference<Person, FieldChange>[];
  readonly departments: readonly Difference<Department, FieldChange>[];
  readonly journeys: readonly Difference<Journey, FieldChange>[];
  readonly programmes: readonly Difference<Programme, FieldChange>[];
  readonly pages: readonly Difference<OwnPage, FieldChange>[];
  readonly voices: readonly Difference<Voice, FieldChange>[];
  readonly microActions: readonly Difference<MicroAction, FieldChange>[];
  readonly settings: Difference<Settings, FieldChange> | null;
}

/** What two reports alone cannot tell of each other. */
interface Hints extends ProseTexts {
  /** Where each content file stood before, as git tells of files that were renamed, by where it stands now. */
  readonly moved?: ReadonlyMap<string, string>;
}

/** Compares two reports in what they say: neither formatting nor the order of keys, nor another name alone, is a change. */
export function compareReports(before: Report, after: Report, hints: Hints = {}): ReportComparison {
  const { moved = new Map() } = hints;
  const pairs = {
    people: pairUp(before.people.all, after.people.all, { formerly }),
    departments: pairUp(before.departments.all, after.departments.all, { of: 'department', moved, formerly }),
    journeys: pairUp(before.journeys.all, after.journeys.all, { of: 'journey', moved, formerly }),
    metrics: pairUp(before.metrics.all, after.metrics.all, { of: 'metric', moved, formerly, joined: joinedTo.metric }),
    painPoints: pairUp(before.painPoints.all, after.painPoints.all, { of: 'pain-point', moved, formerly }),
    plans: pairUp(before.plans.all, after.plans.all, { of: 'plan', moved, formerly, joined: joinedTo.plan }),
  };
  const renames: Renames = {
    person: renamed(pairs.people),
    department: renamed(pairs.departments),
    journey: renamed(pairs.journeys),
    metric: renamed(pairs.metrics),
    painPoint: renamed(pairs.painPoints),
    plan: renamed(pairs.plans),
  };
  // What both versions share was read once and is the same object; unless a name is another now, it says the same.
  const nothingRenamed = Object.values(renames).every(({ size }) => size === 0);
  const isShared = <Item>(old: Item, now: Item) => nothingRenamed && old === now;
  const metrics = new Map(pairs.metrics.map((pair) => [(pair.after ?? pair.before)?.id, pair]));
  const better = (id: string) => {
    const { before: old, after: now } = metrics.get(id) ?? {};
    return betterOf(old ?? undefined, now ?? undefined);
  };
  const fields = <Item extends Identity>(pairsOf: readonly Pair<Item>[], joined: readonly string[] = []) =>
    differences(pairsOf, (old, now): readonly FieldChange[] =>
      isShared(old, now) ? [] : wordsOf(changedFields(withNewNames(dataOf(old, joined), renames), dataOf(now, joined))),
    );
  return {
    plans: pairs.plans
      .map((pair): PlanDifference => ({
        ...difference(pair, (old, now) => [
          ...(isShared(old, now)
            ? []
            : comparePlans(
                withNewNames(dataOf(old, joinedTo.plan), renames) as unknown as PlanData,
                dataOf(now, joinedTo.plan) as unknown as PlanData,
                better,
              )),
          ...heroChanges(old, now),
        ]),
        prose: compareProse(pair, renames, hints),
      }))
      .filter((one) => isDifferent(one) || isAnyReworded(one.prose)),
    painPoints: differences(pairs.painPoints, (old, now) =>
      isShared(old, now)
        ? []
        : comparePainPoints(
            withNewNames(dataOf(old), renames) as unknown as PainPointData,
            dataOf(now) as unknown as PainPointData,
          ),
    ),
    metrics: pairs.metrics
      .filter(({ before: old, after: now }) => !isShared(old, now))
      .map((pair) => compareMetric(pair, renames))
      .filter((one) => isDifferent(one) || one.definition.length + one.figures.length > 0 || one.table !== null),
    people: fields(pairs.people),
    departments: fields(pairs.departments),
    journeys: fields(pairs.journeys),
    programmes: fields(pairUp(before.programmes.all, after.programmes.all, { of: 'programme', moved, formerly })),
    pages: fields(pairUp(before.pages.all, after.pages.all, { of: 'page', moved }), joinedTo.page),
    voices: fields(pairUp(before.voices.all, after.voices.all)),
    microActions: fields(pairEntries(before.microActions.all, after.microActions.all)),
    settings: compareSettings(before.settings, after.settings),
  };

  /** Another metric leads the plan, whether its story chose it or the one that led is gone. */
  function heroChanges(old: Plan, now: Plan): readonly PlanChange[] {
    const was = heroMeasure(old, before)?.metric;
    const from = was === undefined ? null : (renames.metric.get(was) ?? was);
    const hero = heroMeasure(now, after);
    const to = hero?.metric ?? null;
    if (from === to) return [];
    const earlier = old.measures.find(({ metric }) => metric === to)?.reason;
    const path = ['measures', hero ? now.measures.indexOf(hero) : 0];
    const reason = hero?.reason === undefined || hero.reason === earlier ? null : hero.reason;
    return [{ kind: 'hero', from, to, path, reason }];
  }
}

/** The ids that something says it had before it was renamed. */
function formerly(item: Plan | PainPoint | Metric | Person | Department | Journey | Programme): readonly string[] {
  return item.formerly ?? [];
}

const joinedTo = {
  plan: ['story', 'updates'],
  metric: ['series', 'inPerCent', 'dataFile', 'figureAt'],
  page: ['textHash'],
} as const;

function renamed(pairs: readonly Pair<Identity>[]): ReadonlyMap<string, string> {
  return new Map(
    pairs.flatMap(({ before, after }) =>
      before && after && before.id !== after.id ? [[before.id, after.id] as const] : [],
    ),
  );
}

function difference<Item extends Identity, Change>(
  { before, after }: Pair<Item>,
  compare: (before: Item, after: Item) => readonly Change[],
): Difference<Item, Change> {
  return { id: (after ?? before)?.id ?? '', before, after, changes: before && after ? compare(before, after) : [] };
}

function differences<Item extends Identity, Change>(
  pairs: readonly Pair<Item>[],
  compare: (before: Item, after: Item) => readonly Change[],
): readonly Difference<Item, Change>[] {
  return pairs.map((pair) => difference(pair, compare)).filter(isDifferent);
}

function isDifferent<Item extends Identity>({ before, after, changes }: Difference<Item, unknown>): boolean {
  return changes.length > 0 || before?.id !== after?.id;
}

function wordsOf(fields: readonly string[]): readonly FieldChange[] {
  return fields.length > 0 ? [{ kind: 'words', fields }] : [];
}

function compareMetric({ before, after }: Pair<Metric>, renames: Renames): MetricDifference {
  const pair = difference({ before, after }, () => []);
  if (!before || !after) return { ...pair, definition: [], figures: [], table: null };
  const old = withNewNames(dataOf(before, joinedTo.metric), renames);
  const now = dataOf(after, joinedTo.metric);
  const definition = compareMetrics(old as unknown as MetricData, now as unknown as MetricData);
  const told = new Set<string>(definition.map(({ field }) => field));
  const [wasBroken, isBroken] = [hasBrokenTable(before), hasBrokenTable(after)];
  return {
    ...pair,
    changes: wordsOf(changedFields(old, now).filter((field) => !told.has(field))),
    definition,
    figures:
      before.series === after.series || wasBroken || isBroken
        ? []
        : compareFigures(before.series ?? none, after.series ?? none),
    table: tableChange(before, after),
  };
}

/** What became of a table that one of both versions could not read; of one that is new and broken, its problem tells. */
function tableChange(before: Metric, after: Metric): MetricDifference['table'] {
  const [wasBroken, isBroken] = [hasBrokenTable(before), hasBrokenTable(after)];
  if (wasBroken && after.dataFile === undefined) return 'removed';
  if (wasBroken === isBroken || before.dataFile === undefined) return null;
  return isBroken ? 'unreadable' : 'readable';
}

const none = { whole: { kind: 'amount', points: [] }, groups: new Map() } as const;

/**
 * Entries without an id of their own: one that says the same is the same, wherever it stands; of the rest one of the
 * same list, day and department says something else now.
 */
function pairEntries(before: readonly MicroAction[], after: readonly MicroAction[]): readonly Pair<MicroAction>[] {
  const old = Map.groupBy(before, (item) => canonical(dataOf(item)));
  const fresh = after.filter((item) => old.get(canonical(dataOf(item)))?.shift() === undefined);
  const left = Map.groupBy([...old.values()].flat(), placeOf);
  return [
    ...fresh.map((item) => ({ before: left.get(placeOf(item))?.shift() ?? null, after: item })),
    ...[...left.values()].flat().map((item) => ({ before: item, after: null })),
  ];
}

const placeOf = ({ path, on, department }: MicroAction) => `${path} ${on} ${department}`;

function compareSettings(before: Settings, after: Settings): Difference<Settings, FieldChange> | null {
  const fields = changedFields(dataOf(before, ['finishedThrough']), dataOf(after, ['finishedThrough']));
  return fields.length === 0 ? null : { id: 'report', before, after, changes: wordsOf(fields) };
}
