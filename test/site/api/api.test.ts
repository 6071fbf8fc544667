import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { insightOf, type ReportInsight } from '../../../src/insight/report-insight.ts';
import { isRefusal } from '../../../src/insight/interval.ts';
import { loadReport } from '../../../src/model/load-report.ts';
import { readTree } from '../../../src/source/files.ts';
import { Collection } from '../../../src/model/collection.ts';
import type { Report } from '../../../src/model/report.ts';
import { metricFacts } from '../../../src/site/api/metric-facts.ts';
import { planFacts } from '../../../src/site/api/plan-facts.ts';
import { listFacts, listPages, listSize, reportFacts } from '../../../src/site/api/report-facts.ts';
import { apiSchemas } from '../../../src/site/api/schemas.ts';

let report: Report;
let insight: ReportInsight;

beforeAll(async () => {
  const loaded = loadReport(readTree(new URL('../../../content', import.meta.url).pathname), { today: '2026-10-31' });
  if (!loaded.report) throw new Error('The sample report does not load.');
  report = loaded.report;
  insight = insightOf(report);
});

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);
const checks = {
  report: ajv.compile(apiSchemas.report),
  plan: ajv.compile(apiSchemas.plan),
  metric: ajv.compile(apiSchemas.metric),
};

/** What a reader of the file gets: NaN would be null, undefined would be gone. */
function published(facts: object): unknown {
  return JSON.parse(JSON.stringify(facts));
}

function problemsOf(kind: keyof typeof checks, facts: object) {
  checks[kind](published(facts));
  return (checks[kind].errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('The API of the sample report', () => {
  it('fits its schemas', () => {
    expect(problemsOf('report', reportFacts(report, insight))).toEqual([]);
    for (const plan of report.plans) expect(problemsOf('plan', planFacts(plan, report, insight))).toEqual([]);
    for (const metric of report.metrics) expect(problemsOf('metric', metricFacts(metric, report, insight))).toEqual([]);
  });

  it('loses nothing on the way to JSON', () => {
    for (const plan of report.plans) {
      const facts = planFacts(plan, report, insight);
      expect(published(facts)).toEqual(facts);
    }
  });

  it('gives each plan the grade of its insight, in the index and in its file', () => {
    const listed = new Map(reportFacts(report, insight).plans.items.map((item) => [item.id, item]));
    for (const plan of report.plans) {
      const { hero, measures } = insight.plan(plan.id);
      const facts = planFacts(plan, report, insight);
      expect([facts.grade, facts.direction]).toEqual([hero?.claim.grade, hero?.claim.direction]);
      expect(listed.get(plan.id)).toMatchObject({ grade: hero?.claim.grade, direction: hero?.claim.direction });
      expect(facts.measures.map(({ claim }) => claim.grade)).toEqual(measures.map(({ claim }) => claim.grade));
    }
    expect(new Set([...listed.values()].map(({ grade }) => grade))).toEqual(new Set([0, 1, 2, 3, 4, 5]));
  });

  it('names the group whose figures a goal is held against', () => {
    const groupsOf = (plan: string) =>
      planFacts(report.plans.get(plan), report, insight).goals.map(({ group }) => group);
    expect(groupsOf('late-fee-grace')).toEqual(['pilot']);
    expect(new Set(groupsOf('receipt-at-the-parcel-shop'))).toEqual(new Set([null]));
  });

  it('gives a metric the grades of the plans that use it', () => {
    const facts = metricFacts(report.metrics.get('calls-given-up'), report, insight);
    expect(facts.usedBy.map(({ plan, grades }) => [plan, ...grades])).toEqual([
      ['call-back-within-the-hour', { group: null, grade: 1, direction: 'none' }],
      ['voice-assistant-instead-of-the-menu', { group: null, grade: 3, direction: 'worse' }],
    ]);
    expect(facts.figures.length).toBeGreaterThan(24);
  });

  it('gives the total of the insight', () => {
    const total = insight.total();
    if (isRefusal(total)) throw new Error('The sample has a total.');
    expect(reportFacts(report, insight).atRisk).toMatchObject({
      perMonth: total.perMonth,
      painPointsCounted: total.counted.length,
    });
  });
});

describe('A large report', () => {
  it('goes on in further files', () => {
    const [sample] = report.metrics.all;
    if (!sample) throw new Error('The sample has metrics.');
    const metrics = new Collection(
      Array.from({ length: listSize * 2 + 1 }, (_, i) => ({ ...sample, id: `metric-${String(i).padStart(4, '0')}` })),
    );
    const large: Report = { ...report, metrics };
    expect(listPages(large)).toEqual([
      { list: 'metrics', page: 2 },
      { list: 'metrics', page: 3 },
    ]);
    const first = reportFacts(large, insight);
    expect([first.metrics.items.length, first.metrics.total, first.metrics.next]).toEqual([
      500,
      1001,
      '/api/report/metrics-2.json',
    ]);
    const last = listFacts('metrics', 3, large, insight);
    expect([last.items.map(({ id }) => id), last.next]).toEqual([['metric-1000'], null]);
    expect(problemsOf('report', first)).toEqual([]);
  });
});
