import { describe, expect, test } from 'vitest';
import { chartRequests } from '../../src/chart/requests/index.ts';
import { heardInPassing, middleDay } from '../../src/insight/heard-in-passing.ts';
import { insightOf } from '../../src/insight/report-insight.ts';
import { sayerOf } from '../../src/wording/say.ts';
import { reachedInWords } from '../../src/wording/passing.ts';
import { smallReport } from '../history/small-report.ts';

const passing = (day: number, more = '') =>
  `- { id: v-${day}, on: 2025-04-${String(day).padStart(2, '0')}, channel: Doorstep, kind: informal, control: outside, heardBy: cleo-marsh, words: The road is closed.${more} }\n`;
const reportOf = (...entries: readonly string[]) =>
  smallReport({
    'voices/2025-q2.yaml': [
      '- { id: v-0200, on: 2025-04-01, channel: Phone, kind: survey, words: W. }\n',
      ...entries,
    ].join(''),
  }).report;

describe('what a department hears in passing', () => {
  test.each([
    ['influence', 1],
    ['outside', 1],
    ['direct', 0],
  ])('is what the company does not decide itself: %s', (control, count) => {
    const report = reportOf(passing(2).replace('outside', control));
    expect(heardInPassing('care', report)?.voices.length ?? 0).toBe(count);
  });

  test.each([
    ['said to nobody by name', passing(2).replace(' heardBy: cleo-marsh,', '')],
    ['a complaint', passing(2).replace('informal', 'complaint')],
    ['an answer to a survey', passing(2).replace('informal', 'survey')],
  ])('is not %s', (_, entry) => {
    expect(heardInPassing('care', reportOf(entry))).toBeNull();
  });

  test('is counted on its way to another department and back, with the days that are known', () => {
    const report = reportOf(
      passing(2, ', routedTo: billing, routedOn: 2025-04-12, answered: { on: 2025-04-20, what: Told. }'),
      passing(3, ', routedTo: billing, routedOn: 2025-04-04'),
      passing(4, ', routedTo: billing, decision: None needed.'),
      passing(5, ', routedTo: care, receipt: Told.'),
      passing(6),
    );
    expect(heardInPassing('billing', report)).toBeNull();
    expect(heardInPassing('care', report)).toMatchObject({
      voices: [{ id: 'v-3' }, { id: 'v-6' }, { id: 'v-5' }, { id: 'v-4' }, { id: 'v-2' }],
      passedOn: { count: 3, days: [1, 10] },
      answered: { count: 2, days: [18] },
      nothingBack: 1,
    });
  });

  test.each([
    [{ count: 0, days: [] }, ''],
    [{ count: 1, days: [0] }, 'on the same day'],
    [{ count: 2, days: [1] }, 'after 1 day; one on a day that nobody wrote down'],
    [{ count: 3, days: [1, 6, 16] }, 'after 1, 6 and 16 days'],
    [{ count: 9, days: [1, 2, 3, 4, 5, 60] }, 'half within 3 days (n\u00a0=\u00a06); 3 on days that nobody wrote down'],
  ])('is told in days, and has no middle while each can be named: %j', (reached, said) => {
    expect(reachedInWords(reached, sayerOf(reportOf().settings))).toBe(said);
    expect(middleDay(reached, 6) !== null).toBe(reached.days.length >= 6);
  });

  test('stands in no chart, nor does any other voice', () => {
    const charts = (report: ReturnType<typeof reportOf>) => [...chartRequests({ report, insight: insightOf(report) })];
    const many = Array.from({ length: 20 }, (_, i) => passing(i + 2));
    const survey = many.map((entry) => entry.replace('informal', 'survey').replace('id: v-', 'id: s-'));
    const few = charts(reportOf());
    expect(few.length).toBeGreaterThan(0);
    expect(charts(reportOf(...many, ...survey))).toEqual(few);
  });
});
