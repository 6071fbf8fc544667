import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/chart/charts/index.ts';
import type { Chart } from '../../src/chart/chart.ts';
import { renderSpec } from '../../src/chart/render-spec.ts';
import { chartRequests } from '../../src/chart/requests/index.ts';
import { insightOf } from '../../src/insight/report-insight.ts';
import { parseFrontMatter } from '../../src/source/front-matter.ts';
import type { SourceFile } from '../../src/source/files.ts';
import { metricFacts } from '../../src/site/api/metric-facts.ts';
import { planFacts } from '../../src/site/api/plan-facts.ts';
import { listFacts, listPages, reportFacts } from '../../src/site/api/report-facts.ts';
import { type ProsePart, renderProse } from '../../src/site/story/prose.ts';
import type { Report } from '../../src/model/report.ts';
import { fixtures } from '../model/fixture.ts';
import { changed, changes } from './passing-content.ts';

/** What no page may hold: control characters, half characters and what is no character. */
const forbidden = /[^\P{Cc}\n\t]|[\p{Cs}\p{Noncharacter_Code_Point}]/u;

const nonsense = /\bNaN\b|undefined|Infinity|\[object Object\]/;

describe('content that the check passes', () => {
  test('can be told, judged, drawn and handed on', async () => {
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const result = changed(`${fixtures}complete-small`, list);
        kept += result.kept;
        const { report } = result.checked;
        if (!report) throw new Error('There is no report.');
        expect(wrongIn([facts(report), prose(result.files), await drawings(report)])).toEqual([]);
      }),
      { numRuns: Number(process.env['POPLAR_RUNS'] ?? 5), seed: 7 },
    );
    expect(kept).toBeGreaterThan(20);
  }, 240_000);
});

/** Every number that is none, and every text that shows one or holds what no page may. */
function wrongIn(made: unknown): readonly unknown[] {
  const wrong: unknown[] = [];
  JSON.stringify(made, (_, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) wrong.push(value);
    if (typeof value === 'string' && (forbidden.test(value) || nonsense.test(value))) wrong.push(value.slice(0, 300));
    return value;
  });
  return wrong;
}

function facts(report: Report): unknown {
  const insight = insightOf(report);
  return [
    reportFacts(report, insight),
    listPages(report).map(({ list, page }) => listFacts(list, page, report, insight)),
    report.plans.all.map((plan) => planFacts(plan, report, insight)),
    report.metrics.all.map((metric) => metricFacts(metric, report, insight)),
  ];
}

function prose(files: readonly SourceFile[]): readonly (readonly ProsePart[])[] {
  return files
    .filter(({ path }) => path.endsWith('.mdx'))
    .map(({ text, file }) => renderProse(parseFrontMatter(text, file).body, { deeper: 1, prefix: 'a-' }));
}

async function drawings(report: Report): Promise<readonly unknown[]> {
  const requests = chartRequests({ report, insight: insightOf(report) });
  const drawn: unknown[] = [];
  for (const { kind, input } of requests) {
    const chart = charts[kind] as unknown as Chart<unknown>;
    const { settings } = report;
    drawn.push(chart.sentence(input, settings), chart.table(input, settings));
    for (const size of ['wide', 'narrow'] as const) drawn.push(await renderSpec(chart.spec(input, size, settings)));
  }
  return drawn;
}
