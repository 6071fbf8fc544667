// Measures checking a generated report, working out its claims and building it against the budgets: npm run bench -- --plans 1000
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureBareAstro } from './bench/bare-astro.ts';
import {
  type ChartSpeed,
  type Finding,
  type InsightSpeed,
  judge,
  judgeReading,
  type LedgerSpeed,
  type LedgerSpeeds,
  type Steps,
} from './bench/budgets.ts';
import { measureFullText } from './bench/full-text.ts';
import { writeHistory } from './bench/history.ts';
import { type ProcessCost, measureScript } from './bench/process-cost.ts';
import { measureReading, type PagesRead } from './bench/reading.ts';
import { generateReport } from './bench/report.ts';
import { measureResponses } from './bench/responses-cost.ts';
import { measureSaves } from './bench/saves.ts';
import { readSite } from './bench/site-size.ts';
import { tableOf } from './bench/table.ts';
import { cacheFolder } from '../src/source/environment.ts';

const usage = `Usage: npm run bench -- [--plans 1000] [--seed 1] [--growth] [--reading] [--lighthouse] [--responses 20000000 [--engines postgres,clickhouse]] [--json] [--keep] [--folder <dir>]
  --plans   how many plans the generated report has
  --seed    another seed gives other figures
  --growth  measure a report of a tenth of the size too, and say how each step grows
  --reading measure the pages of the sample report in a browser and nothing else
  --lighthouse  let Lighthouse judge them too; npm fetches it for that (176 MB)
  --responses  count four metrics from so many synthetic responses instead, by each engine
  --engines which ones besides DuckDB; those whose package is installed otherwise
  --json    print data instead of a table
  --keep    leave the report and the site where they are
  --folder  work in this folder instead of a temporary one`;

const root = fileURLToPath(new URL('..', import.meta.url));
const options = readOptions();
const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'poplar-bench-'));
const bare = join(folder, 'bare-astro');
const sample = join(folder, 'sample');

try {
  process.exitCode = await run();
} finally {
  if (!options.keep)
    for (const made of options.folder ? ownFolders() : [folder]) rmSync(made, { recursive: true, force: true });
}

/** What this writes in a folder that somebody named. */
function ownFolders(): string[] {
  const reports = [options.plans, smallerThan(options.plans)].map((plans) => placesOf(plans).own);
  return [...reports, bare, sample, join(folder, 'files')];
}

function smallerThan(plans: number): number {
  return Math.max(1, Math.round(plans / 10));
}

/**
 * Where a report of that many plans is measured. Each has folders of its own, and so have its checks, because whoever
 * writes many files soon after many were deleted waits for the file system, which would count as the build's time.
 */
function placesOf(plans: number) {
  const own = join(folder, `plans-${plans}`);
  /** A repository of its own, whose history is the report's. */
  const content = join(own, 'report', 'content');
  const caches = { cache: join(own, 'cache'), cacheOfChecks: join(own, 'cache-of-checks') };
  return { own, content, site: join(own, 'site'), ...caches };
}

async function run(): Promise<number> {
  if (options.responses !== undefined) {
    const { responses, engines } = options;
    return tell(await measureResponses({ responses, engines: engines.split(','), root, folder }));
  }
  if (options.reading) return tell(judgeReading(await readSample()));
  const smallerPlans = smallerThan(options.plans);
  const { content, site, cache } = placesOf(options.plans);
  const smaller = options.growth ? await measureSteps(smallerPlans) : undefined;
  const measured = await measureSteps(options.plans);
  if (!measured || (options.growth && !smaller)) return 2;
  const sizes = readSite(site);
  console.error('saves …');
  const saves = await measureSaves({ root, content, cache });
  console.error('search …');
  const fullText = await measureFullText(site);
  console.error('astro …');
  rmSync(bare, { recursive: true, force: true });
  const bareAstro = await measureBareAstro(root, bare, sizes.pages);
  if (bareAstro.exitCode !== 0) return failed('astro', bareAstro);
  const findings = judge({
    plans: options.plans,
    ...measured,
    saves,
    bareAstro,
    ...(smaller ? { smaller: { ...smaller, plans: smallerPlans } } : {}),
    site: sizes,
    insight: speed<InsightSpeed>('insight'),
    charts: speed<ChartSpeed>('chart'),
    fullText,
    reading: await readSample(),
  });
  return tell(findings);
}

function tell(findings: readonly Finding[]): number {
  console.log(
    options.json
      ? JSON.stringify({ plans: options.plans, seed: options.seed, responses: options.responses, findings }, null, 2)
      : tableOf(findings),
  );
  if (options.keep) console.error(`Kept in ${folder}`);
  return findings.some((finding) => finding.passes === false) ? 1 : 0;
}

interface Written extends LedgerSpeeds {
  readonly generateSeconds: number;
}

/** Writes a report of that many plans and runs each command on it; nothing where one of them fails. */
async function measureSteps(plans: number): Promise<(Steps & Written) | undefined> {
  const { own, content, site, cache, cacheOfChecks } = placesOf(plans);
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  const started = performance.now();
  generateReport({ plans, seed: options.seed, folder: content });
  const generateSeconds = (performance.now() - started) / 1000;
  console.error('history …');
  const commits = writeHistory(content, cacheFolder());
  const checked = (command: 'check' | 'claims', highestExit: number, ...args: readonly string[]) =>
    step(command, ['--content', content, ...args], highestExit, cacheOfChecks);
  const build = () => step('build', ['--content', content, '--out', site], 0, cache);

  const check = await checked('check', 1);
  if (check) retitleOnePlan(content);
  const checkAgain = check && (await checked('check', 1));
  const claims = checkAgain && (await checked('claims', 0, '--format', 'json'));
  // Apart from the builds, so that none has to read the history first; the first of them is as cold as the first check.
  const [ledger, ledgerAgain] = [ledgerSpeed(content, cache), ledgerSpeed(content, cache)];
  const coldBuild = claims && (await build());
  const warmBuild = coldBuild && (await build());
  if (warmBuild) retitleOnePlan(content);
  const changedBuild = warmBuild && (await build());
  return (
    changedBuild && {
      ...{ generateSeconds, commits, ledger, ledgerAgain },
      ...{ check, checkAgain, claims, coldBuild, warmBuild, changedBuild },
    }
  );
}

/** Builds the sample report and measures its pages, of which the budgets speak. */
async function readSample(): Promise<PagesRead | undefined> {
  const { cache } = placesOf(options.plans);
  const built = await step('build', ['--content', join(root, 'content'), '--out', sample], 0, cache);
  console.error('reading …');
  return built && measureReading(sample, options.lighthouse);
}

function retitleOnePlan(content: string): void {
  const plans = join(content, 'plans');
  const file = join(plans, readdirSync(plans).sort()[0] ?? '', 'plan.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: "?/m, '$&Again: '));
}

/** Runs one of the project's own commands; a higher exit code than expected is told with what the script printed. */
async function step(
  command: 'check' | 'claims' | 'build',
  args: readonly string[],
  highestExit: number,
  cache: string,
): Promise<ProcessCost | undefined> {
  console.error(`${command} …`);
  // As npm starts them.
  const script = command === 'build' ? 'src/cli/index.ts' : 'scripts/start.mjs';
  const cost = await measureScript(join(root, script), [command, ...args], root, { POPLAR_CACHE: cache });
  if (cost.exitCode <= highestExit) return cost;
  failed(command, cost);
  return undefined;
}

function failed(what: string, { exitCode, output }: ProcessCost): number {
  console.error(`${what} ended with exit code ${exitCode}:\n${output}`);
  return 2;
}

/** Reads what git tells of the report into the build's own cache, or again from there. */
function ledgerSpeed(content: string, cache: string): LedgerSpeed {
  return speed('ledger', { POPLAR_CONTENT: content, POPLAR_CACHE: cache });
}

/** Runs one of the bench's own timings in a process of its own, so that it starts as cold as any other. */
function speed<Result>(what: 'insight' | 'chart' | 'ledger', settings: Readonly<Record<string, string>> = {}): Result {
  console.error(`${what} …`);
  const script = join(root, 'scripts', 'bench', `${what}-speed.ts`);
  const env = { ...process.env, ...settings };
  return JSON.parse(execFileSync(process.execPath, [script], { cwd: root, encoding: 'utf8', env })) as Result;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        plans: { type: 'string', default: '1000' },
        seed: { type: 'string', default: '1' },
        growth: { type: 'boolean', default: false },
        reading: { type: 'boolean', default: false },
        responses: { type: 'string' },
        engines: { type: 'string', default: 'postgres,clickhouse' },
        lighthouse: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
        folder: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    const responses = values.responses === undefined ? undefined : wholeNumber(values.responses, 'responses', 1);
    return {
      ...values,
      responses,
      plans: wholeNumber(values.plans, 'plans', 1),
      seed: wholeNumber(values.seed, 'seed', 0),
    };
  } catch (problem) {
    console.error(`${problem instanceof Error ? problem.message : String(problem)}\n\n${usage}`);
    process.exit(2);
  }
}

function wholeNumber(text: string, name: string, least: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least) return value;
  throw new RangeError(`--${name} takes a whole number from ${least}, not "${text}".`);
}
