import type { FixMoney, FixPlace, MoneyTold } from '../insight/small-fixes.ts';
import type { MicroAction } from '../model/types/micro-action.ts';
import type { ReportSay } from './say.ts';

/** Where fixes were made, with how many at each place, the first so many of them: "Shop in Leeds (4), 2 more places". */
export function placesInWords(
  places: readonly FixPlace[],
  most: number,
  { words: { fixes } }: Pick<ReportSay, 'words'>,
): string {
  const left = places.length - most;
  return [
    ...places
      .slice(0, most)
      .map(({ where, fixes: count }) => (where === null ? fixes.nowhere(count) : fixes.at(where, count))),
    ...(left > 0 ? [fixes.more('places', left)] : []),
  ].join(', ');
}

/** What fixes cost, saved and gave away, a sentence each; of what none of them says, nothing is said. */
export function fixMoneyInWords(
  { cost, saved, gave }: FixMoney,
  all: number,
  { words: { fixes }, money }: ReportSay,
): readonly string[] {
  const worth = ({ total, told }: MoneyTold, entries: number) =>
    told === 0 ? [] : [told === entries ? fixes.worth(money(total)) : fixes.worthKnown(money(total))];
  const parts = gave.map(({ what, customers, entries, amount }) =>
    [fixes.given(what, customers), ...worth(amount, entries)].join(', '),
  );
  return [
    ...(cost.told === 0 ? [] : [fixes.cost(cost.told, all, money(cost.total))]),
    ...(saved.told === 0 ? [] : [fixes.saved(saved.told, all, money(saved.total))]),
    ...(cost.told === 0 && saved.told === 0 ? [fixes.noMoney(all)] : []),
    ...(parts.length === 0 ? [] : [fixes.gave(parts)]),
  ];
}

/** When and where one fix was made, and what it says of money. */
export function fixInShort(
  { on, where, cost, saved, gave }: MicroAction,
  { words: { fixes }, money, date }: ReportSay,
): string {
  return [
    where === undefined ? date(on) : `${date(on)}, ${where}`,
    ...(gave === undefined ? [] : [fixes.given(gave.what, gave.customers ?? 1)]),
    ...(gave?.amount === undefined ? [] : [fixes.worth(money(gave.amount))]),
    ...(cost === undefined ? [] : [fixes.costOne(money(cost))]),
    ...(saved === undefined ? [] : [fixes.savedOne(money(saved))]),
  ].join(' · ');
}
