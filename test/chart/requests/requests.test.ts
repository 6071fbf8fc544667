import { beforeAll, describe, expect, it } from 'vitest';
import { type ChartInputs, type ChartKind, type ChartRequest, charts } from '../../../src/chart/charts/index.ts';
import { insightOf, type ReportInsight } from '../../../src/insight/report-insight.ts';
import { loadReport } from '../../../src/model/load-report.ts';
import { readTree } from '../../../src/source/files.ts';
import type { Report } from '../../../src/model/report.ts';
import { chartRequests } from '../../../src/chart/requests/index.ts';
import { metricStanding } from '../../../src/insight/metric-standing.ts';
import { measureRequest, miniRequest } from '../../../src/chart/requests/before-after.ts';
import { windowsInWords } from '../../../src/wording/claim-words.ts';
import { metricShapeRequest } from '../../../src/chart/requests/metric-shape.ts';
import { controlRequest } from '../../../src/chart/requests/control.ts';
import { npsRequest } from '../../../src/chart/requests/nps.ts';
import { planCharts, type PlanCharts } from '../../../src/chart/requests/plan-charts.ts';

let report: Report;
let insight: ReportInsight;
beforeAll(async () => {
  const loaded = loadReport(readTree('content'), { today: '2026-10-31' });
  if (!loaded.report) throw new Error('The sample report does not load.');
  report = loaded.report;
  insight = insightOf(report);
});

const chartsOf = (plan: string): PlanCharts => planCharts(report.plans.get(plan), insight.plan(plan), report.settings);

function inputOf<Kind extends ChartKind>(request: ChartRequest | undefined, kind: Kind): ChartInputs[Kind] {
  if (request?.kind !== kind) throw new Error(`Not a chart of kind ${kind}.`);
  return request.input as ChartInputs[Kind];
}

describe('the charts of a plan', () => {
  it.each([
    ['late-fee-grace', ['ladder', 'group', 'measures', 'returns']],
    ['price-notice-in-plain-words', ['ladder', 'trend', 'returns']],
    ['confirm-the-slot-the-evening-before', ['ladder', 'trend', 'returns']],
    ['receipt-at-the-parcel-shop', ['ladder', 'returns']],
    ['one-handler-per-fault', ['ladder', 'measures', 'returns']],
  ])('%s are its %j', (plan, shown) => {
    const all = Object.entries(chartsOf(plan)).filter(([, request]) => request !== undefined);
    expect(all.map(([name]) => name)).toEqual(shown);
  });

  it('put the claim on the rung of its grade', () => {
    const { hero } = insight.plan('late-fee-grace');
    expect(inputOf(chartsOf('late-fee-grace').ladder, 'claim-ladder')).toEqual({
      grade: hero?.claim.grade,
      direction: hero?.claim.direction,
      missing: [],
    });
  });

  it('name the two groups as the plan does and give both the claim’s windows', () => {
    const { changed, comparison } = inputOf(chartsOf('late-fee-grace').group, 'comparison-group');
    expect([changed.name, comparison.name]).toEqual(['Pilot', 'Rest']);
    expect([changed.before?.from, comparison.before?.from]).toEqual(['2024-10-01', '2024-10-01']);
    expect(comparison.after?.value).toBeGreaterThan(changed.after?.value ?? Number.POSITIVE_INFINITY);
  });

  it('name the group that alone is drawn, in every chart', () => {
    const plan = insight.plan('late-fee-grace');
    const [pilot, , everybody] = plan.measures;
    if (!pilot || !everybody) throw new Error('The sample measures less.');
    const drawn = [pilot, everybody].map((entry) => miniRequest(entry, plan, report.settings).input.measure.name);
    expect(drawn).toEqual(['Late-fee complaints (pilot)', everybody.metric.name]);
    const { measures } = inputOf(chartsOf('late-fee-grace').measures, 'measures');
    expect([measures[0]?.measure.name, measures[2]?.measure.name]).toEqual(drawn);
  });

  it.each([
    ['2026-10-31', 'after: { from: 2025-12-01, to: 2027-06-30 }', '2027-06-30'],
    ['2027-09-15', 'after: { from: 2025-12-01 }', '2027-08-31'],
  ])('speak of a window as far as its figures reach, on %s of one that is %s', (asOf, after, to) => {
    const sample = readTree('content');
    const text = ({ path, text: written }: { path: string; text: string }) =>
      path === 'plans/price-notice-in-plain-words/plan.yaml'
        ? written.replaceAll('after: { from: 2025-12-01 }', after)
        : written.replace('asOf: 2026-10-31', `asOf: ${asOf}`);
    const files = sample.files.map((file) => ({ ...file, text: text(file) }));
    const { report: read } = loadReport({ ...sample, files }, { today: asOf });
    const plan = read && insightOf(read).plan('price-notice-in-plain-words');
    if (!read || !plan?.hero) throw new Error('The sample report does not load.');
    const { input } = miniRequest(plan.hero, plan, read.settings);
    expect(input.after).toMatchObject({ to, through: '2026-10-31' });
    expect(charts['before-after'].sentence(input, read.settings)).toMatch(/After: [^(]+\([^)]*–\sOct\s2026\)/);
    expect(windowsInWords(plan.hero, read.settings)).toMatch(/, with [^,]*–\sOct\s2026, /);
    expect(input.before).not.toHaveProperty('through');
  });

  it('write below the shape of a row the newest figure that is drawn', () => {
    const plan = insight.plan('late-fee-grace');
    const [entry] = plan.measures;
    if (!entry) throw new Error('The sample measures nothing.');
    const drawn = miniRequest(entry, plan, report.settings)
      .input.points.filter(({ unfinished }) => !unfinished)
      .at(-1);
    const { newest } = metricStanding(entry.metric, report.settings, entry.input.series) ?? {};
    expect([newest?.period, (newest?.value ?? 0) * (entry.metric.per ?? 1)]).toEqual([drawn?.period, drawn?.value]);
    expect(newest?.value).not.toBe(metricStanding(entry.metric, report.settings)?.newest.value);
  });

  it('say of a whole metric when customers met the change only where all of them met one', () => {
    const changeOf = (id: string) => {
      const metric = report.metrics.get(id);
      return metricShapeRequest(metric, report.relations.plansMeasuring(id), report.settings)?.input.changedOn;
    };
    expect(changeOf('missed-appointments')).toBe('2025-11-10');
    expect(changeOf('late-fee-complaints')).toBeUndefined();
    expect(changeOf('calls-given-up')).toBeUndefined();
  });

  it('mark every change that a metric measures, and say of which a group alone met', () => {
    const marked = (id: string) => {
      const metric = report.metrics.get(id);
      const request = controlRequest(metric, report.relations.plansMeasuring(id), report.settings);
      return inputOf(request, 'control').changes.map(({ day, ofGroup }) => (ofGroup ? `${day} of a group` : day));
    };
    expect(marked('late-fee-complaints')).toEqual(['2025-10-06 of a group']);
    expect(marked('calls-given-up')).toEqual(['2025-09-15', '2026-09-07']);
    expect(marked('wait-for-street-works-permit')).toEqual([]);
  });

  it.each([
    ['en-GB', /too few events for limits/],
    ['de-DE', /zu wenige Ereignisse für Grenzen/],
  ])('call nothing usual where too few events happen for limits, in %s', (locale, few) => {
    const metric = report.metrics.get('late-fee-complaints');
    const { series } = metric;
    if (series?.whole.kind !== 'rate') throw new Error('The sample counts it otherwise.');
    const points = series.whole.points.map((point, at) => ({ ...point, events: at % 5 === 0 ? 1 : 0 }));
    const rare = { ...metric, series: { ...series, whole: { ...series.whole, points } } };
    const input = inputOf(controlRequest(rare, [], report.settings), 'control');
    expect([input.segments, input.signals]).toEqual([[], []]);
    expect(charts.control.sentence(input, { ...report.settings, locale })).toMatch(few);
  });

  it('draw no limit where no figure can be', () => {
    const metric = report.metrics.get('late-fee-complaints');
    const { series } = metric;
    if (series?.whole.kind !== 'rate') throw new Error('The sample counts it otherwise.');
    const points = series.whole.points.map((point, at) => ({ ...point, events: at % 2 === 0 ? 1 : 40 }));
    const wide = { ...metric, series: { ...series, whole: { ...series.whole, points } } };
    const { segments } = inputOf(controlRequest(wide, [], report.settings), 'control');
    expect(segments.map(({ lower }) => lower)).toEqual([0]);
    expect(segments[0]?.upper).toBeGreaterThan(segments[0]?.mean ?? Infinity);
  });

  it('say nothing of a side that was not looked at', () => {
    const plan = insight.plan('receipt-at-the-parcel-shop');
    const [entry] = plan.measures;
    if (!entry) throw new Error('The sample measures nothing.');
    const { input } = miniRequest(entry, plan, report.settings);
    const said = charts['before-after'].sentence(input, report.settings);
    expect(said).toContain('Before: no figure (Jun 2025');
    expect(said).not.toContain('After:');
  });

  it('fit the trend that the claim was graded by', () => {
    const { hero } = insight.plan('price-notice-in-plain-words');
    const criterion = hero?.claim.criteria.find(({ id }) => id === 'series-effect');
    const graded = criterion?.id === 'series-effect' ? criterion.detail.effect?.value : undefined;
    const { effect, before, after, counterfactual, points } = inputOf(
      chartsOf('price-notice-in-plain-words').trend,
      'interrupted-series',
    );
    const shift = (after.at(-1)?.value ?? 0) - (counterfactual.at(-1)?.value ?? 0);
    expect(effect?.value).toBeCloseTo(shift, 9);
    expect(Math.abs((effect?.value ?? 0) / (graded ?? 1))).toBeCloseTo((points[0]?.value ?? 0) / rawFirst(), 6);
    expect([...before, ...after].map(({ period }) => period)).toEqual(
      points.filter(({ period }) => period <= (hero?.claim.after?.to ?? '')).map(({ period }) => period),
    );

    function rawFirst(): number {
      const [first] = hero?.input.series?.kind === 'rate' ? hero.input.series.points : [];
      return first ? first.events / first.exposure : Number.NaN;
    }
  });

  it('say of every measure what its claim says, also where that rests on no interval', () => {
    const { measures } = inputOf(chartsOf('late-fee-grace').measures, 'measures');
    const claims = insight.plan('late-fee-grace').measures.map(({ claim }) => claim.direction);
    expect(measures.map(({ claim }) => claim.direction)).toEqual(claims);
    const table = charts.measures.table({ measures }, report.settings);
    expect(table.rows.map((row) => row.at(-1))).toEqual(claims);
  });

  it('look as far ahead as the return does', () => {
    const input = inputOf(chartsOf('late-fee-grace').returns, 'benefit-investment');
    expect(input).toMatchObject({ months: 36, starts: '2025-10-06', oneOff: 146_000, runPerYear: 21_000 });
  });
});

describe('the shares behind a score', () => {
  it('are drawn for a Net Promoter Score and for nothing else', () => {
    const drawn = report.metrics.all.filter((metric) => npsRequest(metric, [], report.settings));
    expect(drawn.map(({ measure }) => measure)).toEqual(
      report.metrics.all.filter(({ measure, series }) => measure === 'nps' && series).map(({ measure }) => measure),
    );
    const input = inputOf(npsRequest(report.metrics.get('relationship-nps'), [], report.settings), 'nps');
    for (const { value, promoters, passives, detractors } of input.points)
      expect(value).toBeCloseTo((100 * (promoters - detractors)) / (promoters + passives + detractors), 6);
  });
});

describe('the sample report', () => {
  it('has two drawings of the measure that leads a plan, and one of each further one', () => {
    const drawn = (leading: boolean) =>
      report.plans.all.flatMap(({ id }) => {
        const plan = insight.plan(id);
        return plan.measures
          .filter((entry) => (entry === plan.hero) === leading)
          .map((entry) => measureRequest(entry, plan, report.settings).kind);
      });
    expect(new Set(drawn(true))).toEqual(new Set(['before-after']));
    expect(new Set(drawn(false))).toEqual(new Set(['further-measure']));
  });

  it('shows every kind of chart', () => {
    const kinds = new Set([...chartRequests({ report, insight })].map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(Object.keys(charts));
  });
});
