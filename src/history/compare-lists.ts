import { canonical, type Data } from './own-data.ts';
import { changedFields } from './pair-up.ts';

/** What happened to entries of lists that are about one pain point, or about none; who said it is nowhere repeated. */
export interface ListChange {
  readonly kind: 'listed';
  readonly what: 'added' | 'removed' | 'changed';
  /** The pain point's id. */
  readonly about: string | null;
  readonly count: number;
  /** The keys of those that changed. */
  readonly fields: readonly string[];
}

/**
 * What became of entries: one that says the same is the same, in whatever list; of the rest one of the same id, or of the
 * same day and department where it has none, says something else now.
 */
export function compareLists(before: readonly Data[], after: readonly Data[]): readonly ListChange[] {
  const old = Map.groupBy(before, canonical);
  const fresh = after.filter((entry) => old.get(canonical(entry))?.shift() === undefined);
  const left = Map.groupBy([...old.values()].flat(), nameOf);
  const pairs = [
    ...fresh.map((entry) => ({ old: left.get(nameOf(entry))?.shift(), now: entry })),
    ...[...left.values()].flat().map((entry) => ({ old: entry, now: undefined })),
  ];
  const groups = Map.groupBy(pairs, ({ old, now }) => {
    const what = old && now ? 'changed' : now ? 'added' : 'removed';
    const { painPoint = '' } = now ?? old ?? {};
    return `${what} ${String(painPoint)}`;
  });
  return [...groups].map(([key, group]) => {
    const [what = '', about = ''] = key.split(' ');
    const fields = group.flatMap(({ old, now }) => (old && now ? changedFields(old, now) : []));
    return {
      kind: 'listed',
      what: what as ListChange['what'],
      about: about === '' ? null : about,
      count: group.length,
      fields: [...new Set(fields)].sort(),
    };
  });
}

function nameOf({ id, on, department }: Data): string {
  return typeof id === 'string' ? id : `${String(on)} ${String(department)}`;
}
