import type { GrownCost } from '../insight/emerging/emerging.ts';
import { quarterHolding } from '../insight/emerging/looks.ts';
import type { Report } from '../model/report.ts';
import type { Ledger } from './ledger.ts';

/** Pain points not yet resolved whose cost of delay grew within a quarter, from what it was to what it is. */
export function grownCosts(
  { painPoints, settings }: Report,
  { entries }: Pick<Ledger, 'entries'>,
): readonly GrownCost[] {
  const moves = entries.flatMap(({ of, id, told, change }) => {
    if (of !== 'pain-point' || change.kind !== 'economics') return [];
    const painPoint = painPoints.find(id);
    const { from, to } = change.perMonth;
    if (!painPoint || painPoint.status === 'resolved' || from === null || to === null) return [];
    return [{ painPoint, on: told.on, from, to }];
  });
  const byQuarter = Map.groupBy(
    moves,
    ({ painPoint, on }) => `${painPoint.id} ${quarterHolding(on, settings.fiscalYearStart).from}`,
  );
  return [...byQuarter.values()].flatMap((told) => {
    const [first, last] = [told[0], told.at(-1)];
    if (!first || !last || last.to <= first.from) return [];
    return [{ painPoint: last.painPoint, on: last.on, from: first.from, to: last.to }];
  });
}
