import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { watchLines } from '../../src/source/watch-lines.ts';
import { findBrowser } from '../browser.mjs';
import { freePort } from '../servers/own-process.ts';

/** How long somebody waits after they saved a file, in seconds; the median of several saves. */
export interface SaveSpeed {
  /** Until `check --watch` says what is wrong with the saved file: a name that nobody has, which reading finds. */
  readonly readingSeconds: number;
  /** The same of what a rule finds: a goal that no rate can reach. */
  readonly ruleSeconds: number;
  /** Until the open page of a plan shows its new title; undefined where there is no browser. */
  readonly pageSeconds: number | undefined;
}

/** Where the commands run, and what with. */
export interface SavedIn {
  readonly root: string;
  readonly content: string;
  readonly cache: string;
}

const saves = 9;

/** Where a plan's first goal stands, if it is a rate. */
const firstGoal = /(?<upTo>^goals:\n.*\n +value: )0\.\d+$/m;

/** The last line of a list of problems. */
const listEnds = /^(No problems|\d+ .+ in [\d,]+ files?)\.$/m;

/** So long the programs get to start on a large report, and to answer one save. */
const patienceMs = 120_000;

/** Saves files of a report, each put back before the next, while `check --watch` and then the authoring site follow. */
export async function measureSaves(place: SavedIn): Promise<SaveSpeed> {
  const { readingSeconds, ruleSeconds } = await measureWatch(place);
  return { readingSeconds, ruleSeconds, pageSeconds: await measurePage(place) };
}

/** The first two of them alone. */
export async function measureWatch(place: SavedIn): Promise<Pick<SaveSpeed, 'readingSeconds' | 'ruleSeconds'>> {
  const watching = start(place, ['check', '--watch']);
  try {
    await watching.says(watchLines.ends);
    const secondsUntil = async (path: string, text: string, answer: RegExp): Promise<number> => {
      const was = readFileSync(path, 'utf8');
      const seconds = await secondsFor(() => {
        watching.forget();
        writeFileSync(path, text);
        return watching.says(answer);
      });
      await watching.says(watchLines.ends);
      watching.forget();
      writeFileSync(path, was);
      await watching.says(watchLines.ends);
      return seconds;
    };
    const reading: number[] = [];
    const rule: number[] = [];
    for (const path of planFiles(place.content)) {
      const text = readFileSync(path, 'utf8');
      const nobody = text.replace(/^owner: .*/m, 'owner: nobody-of-this-name');
      reading.push(await secondsUntil(path, nobody, /plan\.yaml:.* error .*nobody-of-this-name/));
      const beyond = text.replace(firstGoal, '$<upTo>80');
      rule.push(await secondsUntil(path, beyond, /plan\.yaml:.* goal-is-possible: /));
    }
    return { readingSeconds: median(reading), ruleSeconds: median(rule) };
  } finally {
    await watching.stop();
  }
}

async function measurePage(place: SavedIn): Promise<number | undefined> {
  const executablePath = findBrowser();
  if (!executablePath) return undefined;
  const port = await freePort();
  const serving = start(place, ['dev', '--port', String(port)]);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
  try {
    await serving.says('watching for file changes');
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(patienceMs);
    const [file = ''] = planFiles(place.content);
    const address = `http://localhost:${port}/plans/${file.split(/[\\/]/).at(-2)}/`;
    // The first visits let Vite find out what a page asks for.
    for (let visit = 0; visit < 3; visit++) await page.goto(address, { waitUntil: 'networkidle' });
    const was = readFileSync(file, 'utf8');
    const seconds: number[] = [];
    for (let save = 1; save <= saves; save++) {
      const title = `Saved for the ${save}. time`;
      serving.forget();
      seconds.push(
        await secondsFor(async () => {
          writeFileSync(file, was.replace(/^title: .*/m, `title: "${title}"`));
          await page.waitForFunction((said) => document.body?.textContent?.includes(said), title, {
            polling: 'raf',
          });
        }),
      );
      // Nobody saves again before the whole list of what is wrong stands in the terminal.
      await serving.says(listEnds);
    }
    writeFileSync(file, was);
    return median(seconds);
  } finally {
    await browser.close();
    await serving.stop();
  }
}

/** A command of ours that goes on until it is stopped. */
interface Running {
  /** Waits until it printed that, since it was last told to forget. */
  says(what: string | RegExp): Promise<void>;
  forget(): void;
  stop(): Promise<void>;
}

function start({ root, content, cache }: SavedIn, [command = '', ...options]: readonly string[]): Running {
  const args = [join(root, 'src/cli/index.ts'), command, '--content', content, ...options];
  const env = { ...process.env, POPLAR_CACHE: cache, ASTRO_DEV_BACKGROUND: '0' };
  const child: ChildProcess = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit');
  let printed = '';
  let heard = () => {};
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      heard();
    });
  return {
    async says(what) {
      const isThere = () => (typeof what === 'string' ? printed.includes(what) : what.test(printed));
      const said = new Promise<true>((resolve) => {
        heard = () => {
          if (isThere()) resolve(true);
        };
        heard();
      });
      if ((await Promise.race([said, ended, wait(patienceMs, undefined, { ref: false })])) !== true)
        throw new Error(`${command} did not say ${String(what)}:\n${printed.slice(-2_000)}`);
    },
    forget() {
      printed = '';
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Plans from all over the report whose first goal is a rate. */
function planFiles(content: string): readonly string[] {
  const folder = join(content, 'plans');
  const files = readdirSync(folder)
    .sort()
    .map((id) => join(folder, id, 'plan.yaml'))
    .filter((file) => firstGoal.test(readFileSync(file, 'utf8')));
  const step = Math.max(1, Math.floor(files.length / saves));
  return files.filter((_, at) => at % step === 0).slice(0, saves);
}

async function secondsFor(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
