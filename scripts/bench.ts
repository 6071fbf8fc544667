// Measures checking a generated report, working out its claims and building it against the budgets: npm run bench -- --plans 1000
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type ChartSpeed, type InsightSpeed, judge } from './bench/budgets.ts';
import { type ProcessCost, measureScript } from './bench/process-cost.ts';
import { generateReport } from './bench/report.ts';
import { readSite } from './bench/site-size.ts';
import { tableOf } from './bench/table.ts';

const usage = `Usage: npm run bench -- [--plans 1000] [--seed 1] [--json] [--keep] [--folder <dir>]
  --plans   how many plans the generated report has
  --seed    another seed gives other figures
  --json    print data instead of a table
  --keep    leave the report and the site where they are
  --folder  work in this folder instead of a temporary one`;

const root = fileURLToPath(new URL('..', import.meta.url));
const options = readOptions();
const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'poplar-bench-'));
const content = join(folder, 'content');
const site = join(folder, 'site');
/** Its own, so that the first build is a cold one and the checkout's stays as it is. */
const cache = join(folder, 'cache');

try {
  process.exitCode = await run();
} finally {
  if (!options.keep)
    for (const made of options.folder ? [content, site, cache] : [folder])
      rmSync(made, { recursive: true, force: true });
}

async function run(): Promise<number> {
  for (const made of [content, site, cache]) rmSync(made, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const started = performance.now();
  generateReport({ plans: options.plans, seed: options.seed, folder: content });
  const generateSeconds = (performance.now() - started) / 1000;

  const check = await step('check', ['--content', content], 1);
  if (!check) return 2;
  const claims = await step('claims', ['--content', content, '--format', 'json'], 0);
  if (!claims) return 2;
  const coldBuild = await step('build', ['--content', content, '--out', site], 0);
  if (!coldBuild) return 2;
  const warmBuild = await step('build', ['--content', content, '--out', site], 0);
  if (!warmBuild) return 2;
  appendFileSync(join(content, 'plans', readdirSync(join(content, 'plans'))[0] ?? '', 'plan.yaml'), '# changed\n');
  const changedBuild = await step('build', ['--content', content, '--out', site], 0);
  if (!changedBuild) return 2;

  const insight = speed<InsightSpeed>('insight');
  const charts = speed<ChartSpeed>('chart');
  const builds = { coldBuild, warmBuild, changedBuild };
  const findings = judge({
    plans: options.plans,
    generateSeconds,
    check,
    claims,
    ...builds,
    site: readSite(site),
    insight,
    charts,
  });
  console.log(
    options.json ? JSON.stringify({ plans: options.plans, seed: options.seed, findings }, null, 2) : tableOf(findings),
  );
  if (options.keep) console.error(`Kept in ${folder}`);
  return findings.some((finding) => finding.passes === false) ? 1 : 0;
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
  console.error(`${command} ended with exit code ${cost.exitCode}:\n${cost.output}`);
  return undefined;
}

/** Runs one of the bench's own timings in a process of its own, so that it starts as cold as any other. */
function speed<Result>(what: 'insight' | 'chart'): Result {
  console.error(`${what} …`);
  const script = join(root, 'scripts', 'bench', `${what}-speed.ts`);
  return JSON.parse(execFileSync(process.execPath, [script], { cwd: root, encoding: 'utf8' })) as Result;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        plans: { type: 'string', default: '1000' },
        seed: { type: 'string', default: '1' },
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
    return { ...values, plans: wholeNumber(values.plans, 'plans', 1), seed: wholeNumber(values.seed, 'seed', 0) };
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
