import type { LedgerEntry, Told } from './ledger.ts';

/** What a change is about, for readers who look for one kind. */
export const changeKinds = ['promises', 'people', 'evidence', 'progress', 'other'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What one commit did, as readers are told of it. */
export interface ToldCommit {
  readonly told: Told;
  readonly entries: readonly LedgerEntry[];
  /** Every reason that was given with it or beside what it changed, each once. */
  readonly reasons: readonly string[];
}

/** The kind that an entry of the ledger belongs to. */
export function changeKindOf({ change }: LedgerEntry): ChangeKind {
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
      return 'progress';
    default:
      return 'other';
  }
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
      return [{ told: first.told, entries: group, reasons: [...reasons] }];
    })
    .reverse();
}

/** The same by month, `YYYY-MM`, in the order in which they stand. */
export function byMonth(commits: readonly ToldCommit[]): readonly (readonly [string, readonly ToldCommit[]])[] {
  return [...Map.groupBy(commits, ({ told }) => told.on.slice(0, 7))];
}
