import type { Report } from '../model/report.ts';
import type { Programme } from '../model/types/programme.ts';
import { compareText } from '../source/text-order.ts';

/** One thing that a programme put out. */
export type Output = NonNullable<Programme['reports']>[number];

/** How many reports led to what, as their programmes say. */
export interface Yield {
  readonly total: number;
  readonly plan: number;
  readonly decision: number;
  readonly nothing: number;
  /** The day of the first of them; null without any. */
  readonly since: string | null;
}

/** What became of what all programmes put out, and what listening costs. */
export interface Listening {
  readonly all: Yield;
  /** Those with the smallest share of reports that led to something first, so that none hides at the end. */
  readonly programmes: readonly { readonly programme: Programme; readonly yield: Yield }[];
  /** The known costs together, in the report's currency a year; null where none is known. */
  readonly costPerYear: number | null;
  /** How many programmes say nothing of their cost. */
  readonly unpriced: number;
}

/** What a list of reports led to. */
export function yieldOf(reports: readonly Output[]): Yield {
  const count = (led: Output['ledTo']) => reports.filter(({ ledTo }) => ledTo === led).length;
  const since = reports.map(({ on }) => on).toSorted(compareText)[0] ?? null;
  return { total: reports.length, plan: count('plan'), decision: count('decision'), nothing: count('nothing'), since };
}

/** The plans that came out of a programme, by id: those it names, and those that its reports led to. */
export function plansFrom({ leadsTo, reports = [] }: Pick<Programme, 'leadsTo' | 'reports'>): readonly string[] {
  return [...new Set([...leadsTo, ...reports.flatMap(({ plan }) => plan ?? [])])];
}

/** What listening to customers led to over a whole report. */
export function listening({ programmes }: Pick<Report, 'programmes'>): Listening {
  const of = (programme: Programme) => ({ programme, yield: yieldOf(programme.reports ?? []) });
  const led = ({ total, nothing }: Yield) => (total === 0 ? 0 : 1 - nothing / total);
  const costs = programmes.all.flatMap(({ costPerYear }) => (costPerYear === undefined ? [] : [costPerYear]));
  return {
    all: yieldOf(programmes.all.flatMap(({ reports = [] }) => reports)),
    programmes: programmes.all.map(of).toSorted((a, b) => led(a.yield) - led(b.yield)),
    costPerYear: costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0),
    unpriced: programmes.size - costs.length,
  };
}
