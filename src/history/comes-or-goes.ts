import type { Identity } from '../model/entity.ts';
import { fileStart, type Location } from '../source/problem.ts';
import type { Difference } from './compare-reports.ts';
import type { ReviewSide } from './review-side.ts';
import { reviewed, type ReviewedChange, type ReviewedType } from './told-change.ts';

/** That something came, went, has another name, or can be read no more or again; nothing where it stands as it did. */
export function comesOrGoes<Item extends Identity>(
  type: ReviewedType,
  { before: old, after: now }: Difference<Item, unknown>,
  before: ReviewSide,
  after: ReviewSide,
  reason: string | null,
  plan: string | null,
  nameOf: (item: Item) => string,
): readonly ReviewedChange[] {
  const item = now ?? old;
  // The id of a micro-action is its number in its list, which says nothing.
  if (!item || old?.id === now?.id || (old && now && type === 'micro-action')) return [];
  const isKnown = (side: ReviewSide) => {
    const ids = type === 'micro-action' ? undefined : side.ids.get(type);
    return ids ? ids.has(item.id) : isInBrokenList(item, side);
  };
  const what =
    old && now ? 'renamed' : now ? (isKnown(before) ? 'readable' : 'added') : isKnown(after) ? 'unreadable' : 'removed';
  const change = { kind: 'thing', what, type, name: nameOf(item), from: old?.id ?? null, to: now?.id ?? null } as const;
  return [reviewed(change, plan, startOf(item), reason)];
}

/** Whether the list that held an entry is there and can be read no more. */
function isInBrokenList(item: Identity, side: ReviewSide): boolean {
  const { voices, microActions } = side.report;
  return ![...voices, ...microActions].some(({ file }) => file === item.file) && isBrokenIn(side, item);
}

/** Whether something that a version does not have stands there, in a file that cannot be read. */
export function isBrokenIn({ problems }: ReviewSide, { file }: Identity): boolean {
  return problems.some((problem) => problem.file === file && problem.severity === 'error');
}

/** Where the file of something begins. */
export function startOf({ file }: Identity): Location {
  return { file, range: fileStart };
}
