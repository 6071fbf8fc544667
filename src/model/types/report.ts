import schema from '../../../schemas/report.schema.json' with { type: 'json' };
import { deepFreeze, type DeepReadonly, type Entity } from '../entity.ts';
import { nextPeriod } from '../period.ts';
import { plainGrid } from '../period-grid.ts';
import { defineType } from './content-type.ts';
import type { ReportData } from './generated.ts';

/** What holds for the whole report, with the schema's defaults filled in. */
export type Settings = Entity<ReportData> &
  DeepReadonly<
    Required<
      Pick<
        ReportData,
        | 'asOf'
        | 'timeZone'
        | 'fiscalYearStart'
        | 'weekStart'
        | 'discountRate'
        | 'focusLimit'
        | 'staleAfterDays'
        | 'answerWithinDays'
        | 'minimumN'
        | 'rules'
        | 'exemptions'
      >
    >
  > & {
    /** The last day that is over: the report's own day where it names one, else the day before today. */
    readonly finishedThrough: string;
  };

export const reportType = defineType<Settings>()({
  name: 'report',
  title: 'Report',
  plural: 'Report',
  path: 'report.yaml',
  format: 'facts',
  schema,
  single: 'settings',
  open: ['exemptions/approver'],
  join: ({ value }, { today }) => {
    const data = value as ReportData;
    const notice = data.site?.footer ?? data.notice;
    const current = notice === undefined ? data : { ...data, notice };
    return deepFreeze(withDefaults(current, today(data.timeZone ?? defaultTimeZone)));
  },
});

const defaultTimeZone = 'UTC';

/** The schema's defaults, and `today` for a report that names no date of its own. */
export function withDefaults<Data extends ReportData>(data: Data, today: string) {
  return {
    finishedThrough: data.asOf ?? nextPeriod(today, 'day', -1),
    asOf: today,
    timeZone: defaultTimeZone,
    fiscalYearStart: plainGrid.fiscalYearStart,
    weekStart: plainGrid.weekStart,
    discountRate: 0.08,
    staleAfterDays: 30,
    answerWithinDays: 5,
    minimumN: 30,
    ...empty,
    ...data,
  };
}

/** The same objects for every report, so that settings that did not change are the same. */
const empty = { focusLimit: { from: 3, to: 5 }, rules: {}, exemptions: [] };
