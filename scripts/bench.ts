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
/** A repository of its own, whose history is the report's. */
const repository = join(folder, 'report');
const content = join(repository, 'content');
const site = join(folder, 'site');
/** Its own, so that the first build is a cold one and the checkout's stays as it is. */
const cache = join(folder, 'cache');
const bare = join(folder, 'bare-astro');
const sample = join(folder, 'sample');

try {
  process.exitCode = await run();
} finally {
  if (!options.keep)
    for (const made of options.folder ? [repository, site, cache, bare, sample, join(folder, 'files')] : [folder])
      rmSync(made, { recursive: true, force: true });
}

async function run(): Promise<number> {
  if (options.responses !== undefined) {
    const { responses, engines } = options;
    return tell(await measureResponses({ responses, engines: engines.split(','), root, folder }));
  }
  if (options.reading) return tell(judgeReading(await readSample()));
  const smallerPlans = Math.max(1, Math.round(options.plans / 10));
  const smaller = options.growth ? await measureSteps(smallerPlans) : undefined;
  const measured = await measureSteps(options.plans);
  if (!measured || (options.growth && !smaller)) return 2;
  const sizes = readSite(site);
  console.error('saves …');
  const saves = await measureSaves({ root, content, cache });
  console.error('search …');
  const fullText = await measureFullText(site);
  console.error('astro …');
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
  for (const made of [repository, site, cache, bare]) rmSync(made, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const started = performance.now();
  generateReport({ plans, seed: options.seed, folder: content });
  const generateSeconds = (performance.now() - started) / 1000;
  console.error('history …');
  const commits = writeHistory(content, cacheFolder());
  const build = () => step('build', ['--content', content, '--out', site], 0);

  const check = await step('check', ['--content', content], 1);
  if (check) retitleOnePlan();
  const checkAgain = check && (await step('check', ['--content', content], 1));
  const claims = checkAgain && (await step('claims', ['--content', content, '--format', 'json'], 0));
  // The first build is as cold as the first check.
  rmSync(cache, { recursive: true, force: true });
  // Apart from it, so that no build has to read the history first.
  const [ledger, ledgerAgain] = [ledgerSpeed(), ledgerSpeed()];
  const coldBuild = claims && (await build());
  const warmBuild = coldBuild && (await build());
  if (warmBuild) retitleOnePlan();
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
  const built = await step('build', ['--content', join(root, 'content'), '--out', sample], 0);
  console.error('reading …');
  return built && measureReading(sample, options.lighthouse);
}

function retitleOnePlan(): void {
  const plans = join(content, 'plans');
  const file = join(plans, readdirSync(plans).sort()[0] ?? '', 'plan.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: "?/m, '$&Again: '));
}

/** Runs one of the project's own commands; a higher exit code than expected is told with what the script printed. */
async function step(
  command: 'check' | 'claims' | 'build',
  args: readonly string[],
  highestExit: number,
): Promise<ProcessCost | undefined> {
  console.error(`${command} …`);
  const cost = await measureScript(join(root, 'src/cli/index.ts'), [command, ...args], root, { POPLAR_CACHE: cache });
  if (cost.exitCode <= highestExit) return cost;
  failed(command, cost);
  return undefined;
}

function failed(what: string, { exitCode, output }: ProcessCost): number {
  console.error(`${what} ended with exit code ${exitCode}:\n${output}`);
  return 2;
}

/** Reads what git tells of the report into the build's own cache, or again from there. */
function ledgerSpeed(): LedgerSpeed {
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
