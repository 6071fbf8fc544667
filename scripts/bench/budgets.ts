import type { ProcessCost } from './process-cost.ts';
import type { SiteSize } from './site-size.ts';

/** Everything one run of the bench measured. */
export interface Measurements {
  readonly plans: number;
  readonly generateSeconds: number;
  readonly check: ProcessCost;
  readonly claims: ProcessCost;
  readonly coldBuild: ProcessCost;
  /** The same report once more. */
  readonly warmBuild: ProcessCost;
  /** Once more after one plan was changed: every page is made anew, and no chart. */
  readonly changedBuild: ProcessCost;
  readonly site: SiteSize;
  readonly insight: InsightSpeed;
  readonly charts: ChartSpeed;
}

/** What `insight-speed.ts` prints. */
export interface InsightSpeed {
  readonly seconds: number;
  readonly claims: number;
}

/** What `chart-speed.ts` prints. */
export interface ChartSpeed {
  readonly charts: number;
  readonly coldSeconds: number;
  readonly warmSeconds: number;
  readonly drawnWarm: number;
  readonly equal: boolean;
  readonly medianBytes: number;
  readonly medianGzip: number;
}

/** One line of the result; a line without a limit is told, not judged. */
export interface Finding {
  readonly what: string;
  readonly unit: 's' | 'bytes' | 'count';
  readonly measured: number | undefined;
  readonly limit?: number;
  readonly passes?: boolean;
}

/** The size for which the budgets were set; time may grow with the plans to the power of `growth` beyond it. */
const reference = { plans: 1_000, growth: 1.1 };

/** Compares what was measured with the budgets of a report of that many plans. */
export function judge(measured: Measurements): readonly Finding[] {
  const { check, claims, coldBuild, warmBuild, changedBuild, site, insight, charts, plans } = measured;
  const scale = Math.max(1, plans / reference.plans) ** reference.growth;
  const peak = Math.max(...[coldBuild, warmBuild, changedBuild].map(({ peakBytes = 0 }) => peakBytes));
  return [
    finding('Generate the report', 's', measured.generateSeconds),
    finding('Check', 's', check.seconds, 2 * scale),
    finding('Check, peak memory', 'bytes', check.peakBytes),
    finding('Claims of every plan', 's', claims.seconds, 6 * scale),
    finding('Cold build', 's', coldBuild.seconds, 30 * scale),
    finding('Warm build', 's', warmBuild.seconds, 10 * scale),
    finding('Build after one plan changed', 's', changedBuild.seconds),
    finding('Build, peak memory', 'bytes', peak || undefined, plans <= reference.plans ? 1.5e9 : undefined),
    finding('Pages', 'count', site.pages),
    finding('Charts', 'count', site.charts),
    finding('HTML of the median page', 'bytes', site.medianHtml),
    finding(`HTML of the largest page (${site.largestPage})`, 'bytes', site.largestHtml),
    finding('Plan page with all it loads, gzip', 'bytes', site.planPage?.total, 60_000),
    finding('Its JavaScript, gzip', 'bytes', site.planPage?.javascript, 10_000),
    finding('Its requests', 'count', site.planPage?.requests),
    finding(`Insight into ${insight.claims} claims of 36 periods`, 's', insight.seconds, 2),
    finding(`${charts.charts} charts in two sizes, cold`, 's', charts.coldSeconds, 12),
    finding('The same charts, warm', 's', charts.warmSeconds, 0.5),
    finding('Charts drawn anew or differing when warm', 'count', charts.drawnWarm + (charts.equal ? 0 : 1), 0),
    finding('SVG of the median chart', 'bytes', charts.medianBytes, 12_000),
    finding('SVG of the median chart, gzip', 'bytes', charts.medianGzip, 4_000),
  ];
}

function finding(what: string, unit: Finding['unit'], measured: number | undefined, limit?: number): Finding {
  if (limit === undefined) return { what, unit, measured };
  return { what, unit, measured, limit, passes: measured !== undefined && measured <= limit };
}
