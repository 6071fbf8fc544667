import type { Beside, Of } from './commit-facts.ts';
import type { LedgerEntry, Told } from './ledger.ts';

/** What a change is about, for readers who look for one kind. */
export const changeKinds = ['promises', 'people', 'evidence', 'progress', 'listening', 'other'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What one commit did, as readers are told of it. */
export interface ToldCommit {
  readonly told: Told;
  readonly entries: readonly LedgerEntry[];
  /** How many of a type began with it, where they are too many to name; they are not among the entries. */
  readonly begun: ReadonlyMap<Of, number>;
  /** Every reason that was given with it or beside what it changed, each once. */
  readonly reasons: readonly string[];
}

const besides: ReadonlySet<Of> = new Set<Beside>(['programme', 'page', 'person', 'department', 'journey', 'report']);

/** The kind that an entry of the ledger belongs to. */
export function changeKindOf({ of, change }: LedgerEntry): ChangeKind {
  if (of === 'voice' || of === 'micro-action') return 'listening';
  if (besides.has(of)) return 'other';
  switch (change.kind) {
    case 'goal':
    case 'accepted':
      return 'promises';
    case 'step':
      return change.from && change.to && change.days === 0 ? 'progress' : 'promises';
    case 'owner':
    case 'sponsor':
      return 'people';
    case 'window':
    case 'measure':
    case 'group':
    case 'comparison':
    case 'hero':
    case 'definition':
    case 'restated':
    case 'evidence-added':
    case 'evidence-removed':
    case 'evidence-counted':
    case 'economics':
      return 'evidence';
    case 'began':
    case 'removed':
    case 'status':
    case 'changed-on':
    case 'opened':
    case 'result':
    case 'reworded':
      return 'progress';
    default:
      return 'other';
  }
}

/** A report that is put into git begins with all it has. */
const mostNamed = 8;

function beginsSomething({ change }: LedgerEntry): boolean {
  return change.kind === 'began' || (change.kind === 'listed' && change.what === 'added');
}

function countOf({ change }: LedgerEntry): number {
  return change.kind === 'listed' ? change.count : 1;
}

/** Everything that was told, the newest first, a commit at a time; only what is of one kind, if one is asked for. */
export function changeLog(entries: readonly LedgerEntry[], kind?: ChangeKind): readonly ToldCommit[] {
  const wanted = kind === undefined ? entries : entries.filter((entry) => changeKindOf(entry) === kind);
  const commits = Map.groupBy(wanted, ({ told }) => `${told.on} ${told.commit} ${told.author}`);
  return [...commits.values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const reasons = new Set(group.flatMap(({ told }) => told.reason ?? []));
      const beginnings = Map.groupBy(group.filter(beginsSomething), ({ of }) => of);
      const many = [...beginnings].filter(([, { length }]) => length > mostNamed);
      const begun = new Map(many.map(([of, those]) => [of, those.reduce((sum, one) => sum + countOf(one), 0)]));
      const entries = group.filter((entry) => !beginsSomething(entry) || !begun.has(entry.of));
      return [{ told: first.told, entries, begun, reasons: [...reasons] }];
    })
    .reverse();
}

/** The same by month, `YYYY-MM`, in the order in which they stand. */
export function byMonth(commits: readonly ToldCommit[]): readonly (readonly [string, readonly ToldCommit[]])[] {
  return [...Map.groupBy(commits, ({ told }) => told.on.slice(0, 7))];
}
