import type { PeriodLength } from '../model/series.ts';

/** So many periods are a year; 52 weeks and 364 days keep the day of the week. */
export const periodsAYear: { readonly [Length in PeriodLength]: number } = {
  day: 364,
  week: 52,
  'four-weeks': 13,
  month: 12,
  quarter: 4,
  'half-year': 2,
  year: 1,
};
