import { describe, expect, test } from 'vitest';
import { beforeAfterKind } from '../../src/chart/charts/before-after.ts';
import { beforeAfterInput } from '../../src/chart/requests/before-after.ts';
import { chartRequests } from '../../src/chart/requests/index.ts';
import { dataAsOf } from '../../src/insight/data-as-of.ts';
import { standingOf } from '../../src/insight/plan-standing.ts';
import { insightOf } from '../../src/insight/report-insight.ts';
import { loadReport } from '../../src/model/load-report.ts';
import { readTree } from '../../src/source/files.ts';

const sample = readTree('content');
const undated = {
  ...sample,
  files: sample.files.map((file) =>
    file.path === 'report.yaml' ? { ...file, text: file.text.replace(/^asOf:.*$/mu, '') } : file,
  ),
};

/** The sample as a report that names no day of its own: October has figures, and is over only from November on. */
function on(today: string) {
  const { report } = loadReport(undated, { today });
  if (!report) throw new Error('The sample report does not load.');
  const insight = insightOf(report);
  return { report, insight };
}

describe('a new day alone', () => {
  const [day, next] = [on('2026-10-29'), on('2026-10-30')];

  test('changes no claim, no goal and no money', () => {
    for (const { id } of day.report.plans.all) {
      const [now, then] = [next, day].map(({ insight }) => insight.plan(id));
      expect(now?.measures.map(({ claim }) => claim)).toEqual(then?.measures.map(({ claim }) => claim));
      expect(now?.goals.map(({ metric: _, ...goal }) => goal)).toEqual(
        then?.goals.map(({ metric: _, ...goal }) => goal),
      );
      expect([now?.expectedReturn, now?.expectedBenefit]).toEqual([then?.expectedReturn, then?.expectedBenefit]);
    }
    for (const { id } of day.report.painPoints.all)
      expect(next.insight.painPoint(id)).toEqual(day.insight.painPoint(id));
    expect(next.insight.total()).toEqual(day.insight.total());
    expect(next.insight.dataAsOf()).toBe(day.insight.dataAsOf());
  });

  test('changes nothing that is late, while nothing becomes due', () => {
    const late = ({ report, insight }: typeof day) =>
      report.plans.all.map((plan) => standingOf(plan, insight.inShort(plan.id), report.settings).overdue);
    expect(late(day).flat().length).toBeGreaterThan(0);
    expect(late(next)).toEqual(late(day));
  });

  test('changes no chart', () => {
    expect([...chartRequests(next)]).toEqual([...chartRequests(day)]);
  });
});

describe('a period that is not over', () => {
  const { report, insight } = on('2026-10-29');
  const plan = insight.plan('confirm-the-slot-the-evening-before');
  const [entry] = plan.measures.filter(({ metric }) => metric.id === 'missed-appointments');
  if (!entry) throw new Error('The sample does not measure missed appointments.');
  const input = beforeAfterInput(entry, plan, report.settings);

  test('is in no window, and data are told as of the period before it', () => {
    expect(entry.claim.after?.last).toBe('2026-09-01');
    expect(dataAsOf([entry.metric], report.settings.finishedThrough)).toBe('2026-09-30');
    expect(dataAsOf([entry.metric], '2026-10-31')).toBe('2026-10-31');
    expect(dataAsOf([{ ...entry.metric, series: undefined }], '2026-10-31')).toBeNull();
    expect(insight.dataAsOf()).toBe('2026-10-25');
  });

  test('is drawn hollow, explained beside the drawing, in the sentence and in the table', () => {
    const datasets = Object.values(beforeAfterKind.spec(input, 'wide', report.settings).datasets ?? {}).flat();
    expect(datasets).toContainEqual(
      expect.objectContaining({
        shape: 'diamond',
        fill: 'var(--chart-surface)',
        title: expect.stringMatching(/^Oct 2026 \(not over yet\): /u),
      }),
    );
    expect(datasets).toContainEqual(expect.objectContaining({ text: 'not over yet' }));
    expect(beforeAfterKind.sentence(input, report.settings)).toContain('Oct 2026 is not over yet');
    const { rows } = beforeAfterKind.table(input, report.settings);
    const row = rows.find(([period]) => period === 'Oct 2026 (not over yet)');
    expect(row?.at(-1)).toBe('');
  });

  test('is left out of the charts of what a claim compared', () => {
    const compared = [...chartRequests({ report, insight })].flatMap(({ kind, input: drawn }) =>
      ['measures', 'comparison-group', 'interrupted-series'].includes(kind) ? [JSON.stringify(drawn)] : [],
    );
    expect(compared.length).toBeGreaterThan(0);
    for (const text of compared) expect(text).not.toContain('"unfinished"');
  });
});
