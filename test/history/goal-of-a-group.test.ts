import { expect, test } from 'vitest';
import { commitmentsOf } from '../../src/history/commitments.ts';
import type { PlanLedger } from '../../src/history/ledger.ts';
import { daysAhead } from '../../src/insight/days-ahead.ts';
import { standingOf } from '../../src/insight/plan-standing.ts';
import { insightOf } from '../../src/insight/report-insight.ts';
import { calendarOf } from '../../src/site/feeds/calendar.ts';
import { promiseInWords } from '../../src/wording/promises.ts';
import { overdueInWords } from '../../src/wording/overdue.ts';
import { sayerOf } from '../../src/wording/say.ts';
import { smallReport } from './small-report.ts';

const months = Array.from({ length: 9 }, (_, month) => `2025-0${month + 1}-01`);
const rows = months.map((month) => `${month},pilot,30,9000\n${month},rest,32,9000\n`).join('');

/** The small report with a goal for the pilot alone, by a day. */
function measuringPilot(by: string, locale: string) {
  const { report } = smallReport({
    'report.yaml': (text) => `${text.replace(/^locale: .*\n/m, '')}locale: ${locale}\n`,
    'data/late-fee-complaints.csv': `period,group,events,exposure\n${rows}`,
    'plans/late-fee-grace/plan.yaml': (text) =>
      text
        .replace('by: 2026-06-30', `by: ${by}`)
        .replace(
          /- metric: late-fee-complaints\n {4}before: .*\n {4}after: .*/,
          `- metric: late-fee-complaints\n    group: pilot\n    before: { from: 2025-01-01, to: 2025-06-30 }\n    after: { from: 2025-09-01 }`,
        ),
  });
  return { report, insight: insightOf(report), plan: report.plans.get('late-fee-grace') };
}

test.each([
  ['en-GB', 'Goal: Late-fee complaints (pilot)', 'Goal for late-fee complaints (pilot): due 30 Sept 2025.'],
  ['de-DE', 'Ziel: Late-fee complaints (pilot)', 'Ziel für „Late-fee complaints (pilot)“: fällig am 30. Sept. 2025.'],
])('what is promised of a group alone is never said of everybody, in %s', (locale, promised, late) => {
  const { report, insight, plan } = measuringPilot('2025-09-30', locale);
  const { settings } = report;
  const inShort = insight.inShort(plan.id);
  const told = { steps: [], goals: [] } as unknown as PlanLedger;
  const all = commitmentsOf(plan, told, inShort.goals, settings.asOf, () => false);
  expect(all.map((one) => promiseInWords(one, settings))).toContain(promised);
  const { overdue } = standingOf(plan, inShort, settings);
  expect(overdue.map((one) => overdueInWords(one, sayerOf(settings)))).toContain(late);
});

test('what is ahead for a group alone names it in the calendar', () => {
  const { report, insight } = measuringPilot('2026-06-30', 'en-GB');
  const lines = calendarOf(report, insight, undefined).replaceAll('\r\n ', '').split('\r\n');
  const titles = lines.filter((line) => line.startsWith('SUMMARY:') && line.includes('omplaints'));
  expect(titles).toHaveLength(2);
  expect(titles.every((title) => title.includes('omplaints (pilot)'))).toBe(true);
  const readable = daysAhead(report, insight).filter(({ kind }) => kind === 'readable');
  expect(readable.map(({ id }) => id)).toContain('readable:late-fee-complaints:pilot:2025-09-01');
});
