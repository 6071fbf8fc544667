import { type ChangeKind, changeLog, type ToldCommit } from '../history/change-log.ts';
import type { GradePoint } from '../history/claims-then.ts';
import { type Commitment, commitmentsOf } from '../history/commitments.ts';
import type { Ledger, LedgerEntry, PlanLedger } from '../history/ledger.ts';
import { wasReached } from '../insight/goal-progress.ts';
import type { Report } from '../model/report.ts';
import type { SiteReport } from './build/context.ts';
import type { Plan } from '../model/types/plan.ts';
import type { LedgerWords } from '../wording/ledger-words.ts';
import type { NoLedger } from './build/ledger.ts';

/** What git tells of a plan. */
export function planLedgerOf(ledger: Ledger | NoLedger, plan: string): PlanLedger | undefined {
  return typeof ledger === 'string' ? undefined : ledger.plans.get(plan);
}

/** What became of figures that a plan rests on after they were first told. */
export function figuresTold(ledger: Ledger | NoLedger, { measures, goals }: Plan): readonly LedgerEntry[] {
  if (typeof ledger === 'string') return [];
  const compared = measures.flatMap(({ comparison }) => comparison?.metric ?? []);
  const metrics = new Set([...[...measures, ...goals].map(({ metric }) => metric), ...compared]);
  const names = [...metrics].flatMap((id) => [nameOf({ of: 'figures', id }), nameOf({ of: 'metric', id })]);
  return entriesOf(names, ledger).filter(({ change: { kind } }) => kind !== 'began' && kind !== 'fields');
}

/** Why git tells nothing, or not all, of a plan. */
export function untoldOf(ledger: Ledger | NoLedger, plan: string): keyof LedgerWords['untold'] | undefined {
  if (typeof ledger === 'string') return ledger;
  const known = ledger.plans.get(plan);
  if (!known) return ledger.cutOff ? 'cut-off' : 'not-committed';
  return known.opened ? undefined : 'cut-off';
}

/** The renames that git saw of one type of content, old id and new, the oldest first. */
export function renamesTold(
  ledger: Ledger | NoLedger,
  type: 'plan' | 'pain-point' | 'metric',
): readonly (readonly [from: string, to: string])[] {
  if (typeof ledger === 'string') return [];
  return ledger.entries.flatMap(({ of, id, change }) =>
    of === type && change.kind === 'renamed' && change.name !== null ? [[change.name, id] as const] : [],
  );
}

/** Everything that changed, the newest first, a commit at a time. */
export function changesOf(ledger: Ledger | NoLedger, kind?: ChangeKind): readonly ToldCommit[] {
  return typeof ledger === 'string' ? [] : changeLog(ledger.entries, kind);
}

/** What git tells of a pain point that its page does not show by itself. */
export function painPointEntries(ledger: Ledger | NoLedger, painPoint: string): readonly LedgerEntry[] {
  if (typeof ledger === 'string') return [];
  const names = [nameOf({ of: 'pain-point', id: painPoint })];
  return entriesOf(names, ledger).filter(({ change }) => change.kind !== 'words');
}

type Entries = readonly LedgerEntry[];

/** Where in a list the entries of each thing stand: a list is gone through once, and not for each plan and pain point. */
const places = new WeakMap<Entries, ReadonlyMap<string, readonly number[]>>();

function entriesOf(names: readonly string[], { entries }: Ledger): Entries {
  const known = places.get(entries) ?? Map.groupBy(entries.keys(), (at) => nameOf(entries[at] as LedgerEntry));
  places.set(entries, known);
  const own = names.flatMap((name) => known.get(name) ?? []);
  return own.toSorted((a, b) => a - b).flatMap((at) => entries[at] ?? []);
}

function nameOf({ of, id }: Pick<LedgerEntry, 'of' | 'id'>): string {
  return `${of} ${id}`;
}

/** What somebody promised in any plan whose history is known from its first day. */
export function recordOf(
  person: string,
  ledger: Ledger | NoLedger,
  { report, insight }: SiteReport,
): readonly Commitment[] {
  const { plansOwnedBy, plansWithStepsBy } = report.relations;
  const plans = new Set([...plansOwnedBy(person), ...plansWithStepsBy(person)]);
  return [...plans].flatMap((plan) => {
    const known = planLedgerOf(ledger, plan.id);
    if (!known?.opened) return [];
    const { goals } = insight.inShort(plan.id);
    const promised = commitmentsOf(plan, known, goals, report.settings.asOf, (goal) =>
      wasReached(goal, report, insight.plan(plan.id)),
    );
    return promised.filter(({ who }) => who === person);
  });
}

/** The page of what an entry speaks of; undefined where it is no longer in the report. */
export function subjectPath({ of, id }: LedgerEntry, report: Report): string | undefined {
  switch (of) {
    case 'metric':
    case 'figures':
      return report.metrics.find(id) && `/metrics/${id}/`;
    case 'pain-point':
    case 'micro-action':
      return report.painPoints.find(id) && `/pain-points/${id}/`;
    case 'voice':
      return report.painPoints.find(id) ? `/pain-points/${id}/` : '/voices/';
    case 'person':
      return report.people.find(id) && `/people/${id}/`;
    case 'department':
      return report.departments.find(id) && `/departments/${id}/`;
    case 'journey':
      return report.journeys.find(id) && `/journeys/${id}/`;
    case 'programme':
      return '/programmes/';
    case 'page':
      return report.pages.find(id) && `/pages/${id}/`;
    case 'report':
      return '/';
    default: {
      const [plan = id] = id.split('/');
      return report.plans.find(plan) && `/plans/${plan}/`;
    }
  }
}

/** How the grade of a plan went. */
export function gradesTold(ledger: Ledger | NoLedger, plan: string): readonly GradePoint[] {
  return typeof ledger === 'string' ? [] : (ledger.grades.get(plan) ?? []);
}
