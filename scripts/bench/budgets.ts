import type { FullTextCost } from './full-text.ts';
import type { ProcessCost } from './process-cost.ts';
import type { PagesRead } from './reading.ts';
import { manyEntries } from './quick-open.ts';
import type { SaveSpeed } from './saves.ts';
import type { SiteSize } from './site-size.ts';

/** The commands that are measured, one after the other on one report. */
export interface Steps {
  /** The first of all, for which nothing is kept. */
  readonly check: ProcessCost;
  /** Again after one plan got another title, with what the first check kept. */
  readonly checkAgain: ProcessCost;
  readonly claims: ProcessCost;
  readonly coldBuild: ProcessCost;
  /** The same report once more. */
  readonly warmBuild: ProcessCost;
  /** Once more after one plan got another title. */
  readonly changedBuild: ProcessCost;
}

/** What `ledger-speed.ts` prints. */
export interface LedgerSpeed {
  readonly seconds: number;
  /** Processor time of the process that asks git, without git's own. */
  readonly cpuSeconds: number;
}

/** What it took to read the report's history, before the first build and apart from it. */
export interface LedgerSpeeds {
  readonly commits: number;
  readonly ledger: LedgerSpeed;
  readonly ledgerAgain: LedgerSpeed;
}

/** Everything one run of the bench measured. */
export interface Measurements extends Steps, LedgerSpeeds {
  readonly plans: number;
  readonly generateSeconds: number;
  readonly saves: SaveSpeed;
  /** Astro alone with as many MDX pages. */
  readonly bareAstro: ProcessCost;
  /** The same steps at a smaller size, where growth was asked for. */
  readonly smaller?: Steps & { readonly plans: number };
  readonly site: SiteSize;
  readonly insight: InsightSpeed;
  readonly charts: ChartSpeed;
  /** Both nothing where no browser was found. */
  readonly fullText: FullTextCost | undefined;
  readonly reading: PagesRead | undefined;
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
  readonly unit: 's' | 'bytes' | 'count' | 'times' | 'px';
  readonly measured: number | undefined;
  /** Processor time, where a command was measured. */
  readonly cpuSeconds?: number | undefined;
  readonly limit?: number;
  readonly passes?: boolean;
}

/** What may be spent at the two sizes for which the budgets were set. */
interface Budget {
  readonly thousand: number;
  readonly tenThousand: number;
}

const budgets = {
  check: { thousand: 2, tenThousand: 12 },
  claims: { thousand: 6, tenThousand: 60 },
  coldBuild: { thousand: 45, tenThousand: 480 },
  warmBuild: { thousand: 5, tenThousand: 50 },
  changedBuild: { thousand: 9, tenThousand: 60 },
  peak: { thousand: 1e9, tenThousand: 4e9 },
} as const satisfies Record<string, Budget>;

/** The budget of another size: below the smaller one as there, else on the power that leads from one to the other. */
function budgetAt({ thousand, tenThousand }: Budget, plans: number): number {
  return thousand * Math.max(1, plans / 1_000) ** Math.log10(tenThousand / thousand);
}

/** Compares what was measured with the budgets of a report of that many plans. */
export function judge(measured: Measurements): readonly Finding[] {
  const { ledger, ledgerAgain, coldBuild, warmBuild, changedBuild, bareAstro, site, insight, charts, plans } = measured;
  const peak = Math.max(...[coldBuild, warmBuild, changedBuild].map(({ peakBytes = 0 }) => peakBytes));
  const took = (what: string, cost: ProcessCost, budget?: Budget): Finding => ({
    ...finding(what, 's', cost.seconds, budget && budgetAt(budget, plans)),
    cpuSeconds: cost.cpuSeconds,
  });
  const pages = pagesTold(changedBuild.output);
  return [
    finding('Generate the report', 's', measured.generateSeconds),
    took('Check, nothing kept', measured.check, budgets.check),
    took('Check again after a plan got another title', measured.checkAgain, budgets.check),
    finding('Check, peak memory', 'bytes', measured.check.peakBytes),
    took('Claims of every plan', measured.claims, budgets.claims),
    { ...finding(`Ledger of ${measured.commits} commits`, 's', ledger.seconds, 20), cpuSeconds: ledger.cpuSeconds },
    { ...finding('The same ledger, kept', 's', ledgerAgain.seconds, 1), cpuSeconds: ledgerAgain.cpuSeconds },
    took('Cold build', coldBuild, budgets.coldBuild),
    took('Warm build', warmBuild, budgets.warmBuild),
    took('Build after a plan got another title', changedBuild, budgets.changedBuild),
    finding('Its pages and files made', 'count', pages?.made),
    finding('Its pages and files taken', 'count', pages?.taken),
    finding('Build, peak memory', 'bytes', peak || undefined, budgetAt(budgets.peak, plans)),
    took('Astro alone with as many MDX pages', bareAstro),
    finding('Cold build to that, CPU', 'times', ratio(coldBuild, bareAstro)),
    finding('Build after one change to that, CPU', 'times', ratio(changedBuild, bareAstro)),
    ...savesTold(measured.saves),
    ...growthOf(measured),
    finding('Pages', 'count', site.pages),
    finding('Charts', 'count', site.charts),
    finding('HTML of the median page', 'bytes', site.medianHtml),
    finding(`HTML of the largest page (${site.largestPage})`, 'bytes', site.largestHtml),
    finding('Plan page with all it loads, gzip', 'bytes', site.planPage?.total, 60_000),
    finding('Its JavaScript, gzip', 'bytes', site.planPage?.javascript, 10_000),
    finding('Its requests', 'count', site.planPage?.requests),
    finding('Quick Open’s index, gzip, a thousand entries', 'bytes', perThousand(site.quickIndex), 30_000),
    ...judgeFullText(measured.fullText),
    finding(`Insight into ${insight.claims} claims of 36 periods`, 's', insight.seconds, 2),
    finding(`${charts.charts} charts in two sizes, cold`, 's', charts.coldSeconds, 12),
    finding('The same charts, warm', 's', charts.warmSeconds, 0.5),
    finding('Charts drawn anew or differing when warm', 'count', charts.drawnWarm + (charts.equal ? 0 : 1), 0),
    finding('SVG of the median chart', 'bytes', charts.medianBytes, 12_000),
    finding('SVG of the median chart, gzip', 'bytes', charts.medianGzip, 4_000),
    ...judgeReading(measured.reading),
  ];
}

function savesTold({ readingSeconds, ruleSeconds, pageSeconds }: SaveSpeed): readonly Finding[] {
  return [
    finding('A save, until --watch tells a mistake of its form', 's', readingSeconds, 0.2),
    finding('A save, until --watch tells a mistake of its meaning', 's', ruleSeconds, 0.2),
    finding('A save, until the open page shows it', 's', pageSeconds, 0.5),
  ];
}

/** Compares what a reader has before them with the budgets; without a browser each is told as not measured. */
export function judgeReading(reading: PagesRead | undefined): readonly Finding[] {
  return [
    finding('Home at 1280 px, height', 'px', reading?.homeHeight, 2_700),
    finding('Its last pain point in focus reaches down to', 'px', reading?.focusBottom, 900),
    finding('late-fee-grace at 1280 px, height as it opens', 'px', reading?.planHeight, 6_000),
    finding('Its first chart reaches down to', 'px', reading?.heroBottom, 900),
    finding('Its sheets of A4, printed as it opens', 'count', reading?.planSheets, 6),
    finding('It with all it loads, gzip', 'bytes', reading?.planWeight, 60_000),
    finding(`Quick Open, slowest letter among ${manyEntries} entries`, 's', reading?.quickOpenSeconds, 0.1),
    ...Object.entries(reading?.lighthouse ?? {}).flatMap(([path, scores]) =>
      Object.entries(scores).map(([category, score]) =>
        finding(`Lighthouse of ${path}, points short of 100: ${category}`, 'count', 100 - score, 0),
      ),
    ),
  ];
}

function judgeFullText(fullText: FullTextCost | undefined): readonly Finding[] {
  return [
    finding('Full-text search, from the first letter to its results', 's', fullText?.firstSeconds, 1),
    finding('What it fetches for that', 'bytes', fullText?.firstBytes, 200_000),
    finding('From a later letter to its results, the slowest', 's', fullText?.nextSeconds, 0.5),
    finding('Its whole index', 'bytes', fullText?.indexBytes),
  ];
}

/** A report with fewer entries has an index that is words for the most part, and is counted as a thousand. */
const perThousand = ({ bytes, entries }: SiteSize['quickIndex']): number => (1000 * bytes) / Math.max(1000, entries);

/** What a build says of its pages. */
export function pagesTold(output: string): { readonly made: number; readonly taken: number } | undefined {
  const [, made, taken] = /(\d+) pages and files made, (\d+) taken/.exec(output) ?? [];
  return made === undefined || taken === undefined ? undefined : { made: Number(made), taken: Number(taken) };
}

/** The clock where the system does not tell processor time. */
const timeOf = ({ cpuSeconds, seconds }: ProcessCost): number => cpuSeconds ?? seconds;

const ratio = (one: ProcessCost, other: ProcessCost): number => timeOf(one) / timeOf(other);

const growing = {
  check: 'Check, nothing kept',
  checkAgain: 'Check again',
  claims: 'Claims',
  coldBuild: 'Cold build',
  warmBuild: 'Warm build',
  changedBuild: 'Build after one change',
} as const satisfies Record<keyof Steps, string>;

/** The power of the number of plans with which each step grew from the smaller size on. */
function growthOf({ smaller, plans, ...steps }: Measurements): readonly Finding[] {
  if (!smaller) return [];
  return (Object.keys(growing) as (keyof Steps)[]).map((step) => {
    const power = Math.log(ratio(steps[step], smaller[step])) / Math.log(plans / smaller.plans);
    return finding(`${growing[step]}, power of growth from ${smaller.plans} plans`, 'times', power, 1);
  });
}

function finding(what: string, unit: Finding['unit'], measured: number | undefined, limit?: number): Finding {
  if (limit === undefined) return { what, unit, measured };
  return { what, unit, measured, limit, passes: measured !== undefined && measured <= limit };
}
