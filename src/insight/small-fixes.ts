import { addMonths } from '../model/period.ts';
import type { Report } from '../model/report.ts';
import type { MicroAction } from '../model/types/micro-action.ts';
import { madeOnce } from '../source/reads.ts';
import { compareText } from '../source/text-order.ts';

/** What some fixes say of money, and how many of them say it. */
export interface MoneyTold {
  readonly total: number;
  readonly told: number;
}

type Gave = NonNullable<MicroAction['gave']>;

/** What customers were given of one sort. */
export interface GivenAway {
  readonly what: Gave['what'];
  /** Fixes that gave it, each to one customer or more. */
  readonly entries: number;
  readonly customers: number;
  readonly amount: MoneyTold;
}

/** Fixes at one place, or at none that is named. */
export interface FixPlace {
  /** As the newest of them writes it. */
  readonly where: string | null;
  readonly fixes: number;
}

/** Fixes of one theme, by place. */
export interface FixTheme {
  /** As the newest of them writes it; null for those that name none. */
  readonly theme: string | null;
  readonly newestFirst: readonly MicroAction[];
  /** Those of the year up to the report's day. */
  readonly lastYear: number;
  /** The most frequent first. */
  readonly places: readonly FixPlace[];
  /** The pain points that they ease. */
  readonly painPoints: readonly string[];
}

/** What small fixes cost, saved and gave away, as far as somebody says so. */
export interface FixMoney {
  readonly cost: MoneyTold;
  readonly saved: MoneyTold;
  readonly gave: readonly GivenAway[];
}

const gifts: readonly Gave['what'][] = ['credit', 'refund', 'apology', 'gift'];

/** Whether a fix belongs to the year up to a day. */
export function isOfLastYear({ on }: Pick<MicroAction, 'on'>, asOf: string): boolean {
  return on > addMonths(asOf, -12) && on <= asOf;
}

/** A theme or place as it is compared: whatever its capitals and blanks. */
export function sameName(name: string): string {
  return name.normalize('NFC').toLowerCase().trim().replaceAll(/\s+/g, ' ');
}

/** Groups fixes by theme and place: the most of the last year first, those without a theme last. */
export function fixThemes(fixes: readonly MicroAction[], asOf: string): readonly FixTheme[] {
  const newest = newestFirst(fixes);
  return [...Map.groupBy(newest, ({ theme }) => (theme === undefined ? null : sameName(theme))).values()]
    .map((of): FixTheme => ({
      theme: of[0]?.theme ?? null,
      newestFirst: of,
      lastYear: of.filter((fix) => isOfLastYear(fix, asOf)).length,
      places: placesOf(of),
      painPoints: [...new Set(of.flatMap(({ painPoint }) => painPoint ?? []))],
    }))
    .toSorted(
      (a, b) =>
        Number(a.theme === null) - Number(b.theme === null) ||
        b.lastYear - a.lastYear ||
        b.newestFirst.length - a.newestFirst.length ||
        compareText(a.theme ?? '', b.theme ?? ''),
    );
}

/** Adds up what fixes say of money; nothing is assumed of those that say nothing. */
export function fixMoney(fixes: readonly MicroAction[]): FixMoney {
  return {
    cost: toldOf(fixes.map(({ cost }) => cost)),
    saved: toldOf(fixes.map(({ saved }) => saved)),
    gave: gifts.flatMap((what): readonly GivenAway[] => {
      const of = fixes.flatMap(({ gave }) => (gave?.what === what ? [gave] : []));
      const customers = of.reduce((sum, gave) => sum + (gave.customers ?? 1), 0);
      return of.length === 0
        ? []
        : [{ what, entries: of.length, customers, amount: toldOf(of.map(({ amount }) => amount)) }];
    }),
  };
}

/** The themes of every fix of a report, worked out once. */
export function smallFixes(report: Report): readonly FixTheme[] {
  return madeOnce(report, 'small fixes', () => fixThemes(report.microActions.all, report.settings.asOf));
}

function newestFirst(fixes: readonly MicroAction[]): readonly MicroAction[] {
  return fixes.toSorted((a, b) => compareText(b.on, a.on) || compareText(a.id, b.id));
}

function placesOf(newest: readonly MicroAction[]): readonly FixPlace[] {
  const places = Map.groupBy(newest, ({ where }) => (where === undefined ? null : sameName(where)));
  return [...places.values()]
    .map((of): FixPlace => ({ where: of[0]?.where ?? null, fixes: of.length }))
    .toSorted((a, b) => b.fixes - a.fixes || compareText(a.where ?? '', b.where ?? ''));
}

function toldOf(amounts: readonly (number | undefined)[]): MoneyTold {
  const told = amounts.filter((amount) => amount !== undefined);
  return { total: told.reduce((sum, amount) => sum + amount, 0), told: told.length };
}
