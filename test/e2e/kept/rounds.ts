// Edits reports at random, and holds each page that a build would take from the build before against the page made anew:
// node test/e2e/kept/rounds.ts 2000 "a seed"
import { hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomFrom } from '../../../scripts/simulation/random.ts';
import { compileSite } from '../../../src/site/build/compile-site.ts';
import { type CompiledSite, openCompiledSite, type SitePath } from '../../../src/site/build/compiled-site.ts';
import { contentOnce, forgetReport, siteContext } from '../../../src/site/build/context.ts';
import { keepingPages, siteFileOf } from '../../../src/site/build/kept-pages.ts';
import { writerHere } from '../../../src/site/build/page-writer.ts';
import { todaysAnswers } from '../../../src/site/build/todays-answers.ts';
import { buildsFolder } from '../../../src/source/environment.ts';
import { fingerprintOf } from '../../../src/source/publishing/fingerprint.ts';
import { openBuildFolder } from '../../../src/source/publishing/build-folder.ts';
import type { Staying } from '../../../src/source/publishing/new-site.ts';
import { passDays, stopClock } from './clock.ts';
import { ContentFolder } from './content-folder.ts';
import { fieldsThere, type Files } from './edited-fields.ts';
import { inMemory } from './memory.ts';
import { grown, isSound, randomEdit } from './random-edit.ts';
import { smallReport } from './small-report.ts';
import { Tally } from './tally.ts';

const [rounds = '20', seed = 'kept rounds'] = process.argv.slice(2);
/** So many rounds have one report; then another one begins, that goes another way. */
const roundsAReport = 50;
/** After so many, every field of every type is to have been another one at some time. */
const roundsForAll = 2000;
/** Half of the pages are of rules, all made alike, and what is stale stays so: each is held in one of so many rounds. */
const rulesInTurn = 5;
/** In so many rounds everything is read anew once, and is to give what rereading gave. */
const rereads = 15;

const folder = mkdtempSync(join(tmpdir(), 'poplar-rounds-'));
/** Where builds are made: the compiled program finds its packages only from there. */
const made = openBuildFolder(buildsFolder());
const site = 'https://cx.example';
Object.assign(process.env, { POPLAR_CACHE: join(folder, 'cache'), POPLAR_SITE: site });

const random = randomFrom(seed);
const tally = new Tally(fieldsThere());
const pages = inMemory();
let content: ContentFolder;
let files: Files;
let hasHistory = false;

try {
  process.exitCode = await run();
} finally {
  made.remove();
  rmSync(folder, { recursive: true, force: true });
}

/** The program is compiled once; all rounds ask it for pages. */
async function run(): Promise<number> {
  const files = await compileSite('pages', made.path);
  const compiled = await openCompiledSite(files, join(made.path, 'program'), { base: '/', site });
  stopClock();
  hashAtOnce();
  let stale = 0;
  const before = process.cpuUsage();
  for (let round = 0; round < Number(rounds); round++) stale += await oneRound(compiled, round);
  const { user, system } = process.cpuUsage(before);
  console.log(`${((user + system) / 1e6 / Number(rounds)).toFixed(2)} s of the processor a round.`);
  for (const [name, times] of tally.counts) console.log(`${times} × ${name}`);
  console.log(`${stale} stale pages in ${rounds} rounds (seed ${seed}); ${tally.never.length} fields never edited.`);
  return stale > 0 || (Number(rounds) >= roundsForAll && tally.never.length > 0) ? 1 : 0;
}

/** Begins or edits a report and takes what can be taken; gives how many pages are not what they ought to be. */
async function oneRound({ paths, render }: CompiledSite, round: number): Promise<number> {
  const turn = round % roundsAReport;
  const isComment = turn === 1 && hasHistory;
  const { what, saved } = turn === 0 ? begin(round / roundsAReport) : isComment ? comment() : edit();
  forgetReport(saved);
  const context = await siteContext();
  const answer = todaysAnswers(context);
  context.keptInsight.takeWith(answer);
  let stale = 0;
  const taken = new Map<string, string>();
  const textOf = async (path: SitePath) => Buffer.from(await render(path)).toString('latin1');
  const put = (file: string, bytes: Uint8Array) => {
    taken.set(file, Buffer.from(bytes).toString('latin1'));
    return fingerprintOf(bytes);
  };
  const madeSite = {
    write: put,
    leave: (file: string, { print, again }: Staying) => {
      const bytes = again();
      if (bytes === undefined || fingerprintOf(bytes) !== print) return false;
      put(file, bytes);
      return true;
    },
  };
  const kept = keepingPages({
    version: context.version,
    answer,
    cache: pages,
    uses: () => undefined,
    site: madeSite,
  });
  const texts = new Map<string, string>();
  const tellStale = (path: string, kept: string, anew: string | undefined, why: string) => {
    if (kept === anew) return;
    stale++;
    console.log(`STALE ${why} after ${what}: ${path}\n${difference(kept, anew ?? '')}`);
  };
  const all = await paths();
  const left = new Set(kept.take(all));
  const counts = { made: left.size, taken: taken.size };
  for (const path of left) await kept.make(path, render, writerHere(madeSite, pages).put);
  for (const [i, path] of all.entries()) {
    const text = taken.get(siteFileOf(path.pathname, path.route));
    if (text === undefined) continue;
    texts.set(path.pathname, text);
    if (left.has(path)) continue;
    if (path.route.component.endsWith('/checks/[id].astro') && i % rulesInTurn !== round % rulesInTurn) continue;
    tellStale(path.pathname, text, await textOf(path), 'kept');
  }
  const { insight } = (await contentOnce()).shown;
  for (const [what, { all }] of [
    ['inShort', context.report.plans],
    ['emerges', context.report.metrics],
  ] as const)
    for (const { id } of all) {
      const [known, anew] = [context.insight, insight].map((one) => JSON.stringify(one?.[what](id)));
      tellStale(`${what} ${id}`, known ?? '', anew, 'kept');
    }
  kept.finish();
  context.keptInsight.keep();
  pages.age();
  if (isComment && counts.made !== 2) tellStale('', `${counts.made} pages made`, '2 pages made', 'kept');
  if (random.uniform() < 1 / rereads) {
    forgetReport();
    for (const path of await paths()) {
      tellStale(path.pathname, texts.get(path.pathname) ?? 'nothing', await textOf(path), 'reread');
      texts.delete(path.pathname);
    }
    for (const [path, text] of texts) tellStale(path, text, undefined, 'reread');
  }
  console.log(`${round}. ${what.replaceAll('\n', ' ')}: ${counts.made} made, ${counts.taken} taken`);
  return stale;
}

/** What changed since the round before, and the paths of the files that say so; none where nobody knows. */
interface Edited {
  readonly what: string;
  readonly saved: readonly string[] | undefined;
}

/** Every third report has a history, which git takes long to tell, and every other no day of its own. */
function begin(report: number): Edited {
  // Nobody dismisses what is not there yet: without the file, somebody begins it.
  const small = smallReport();
  if (report % 4 === 3) small.delete('emerging.yaml');
  files = grown(small, 60, `${seed} ${report}`);
  hasHistory = report % 3 === 0;
  const dayless = new Map([...files].map(([path, text]) => [path, text.replace(/^asOf: .*\n/m, '')]));
  // What was sound on a day of its own may have ended by now.
  if (report % 2 === 1 && isSound(dayless)) files = dayless;
  content = new ContentFolder(mkdtempSync(join(folder, 'report-')));
  process.env['POPLAR_CONTENT'] = content.path;
  content.write(files);
  if (hasHistory) content.commit('Begin');
  return { what: `report ${report}`, saved: undefined };
}

/** Shown by the page with the file's source alone; another one says that the file is not as it was committed. */
function comment(): Edited {
  const path = [...files.keys()].find((one) => one.endsWith('/plan.yaml')) ?? '';
  files = new Map([...files, [path, `${files.get(path)}# Noted at the end.\n`]]);
  return { what: `a comment in ${path}`, saved: content.write(files) };
}

function edit(): Edited {
  if (random.uniform() < 0.03) {
    const days = 1 + Math.floor(random.uniform() * 40);
    passDays(days);
    if (isSound(files)) return { what: `${days} days`, saved: [] };
    passDays(-days);
  }
  const edited = randomEdit(files, random, tally);
  files = edited.files;
  const saved = content.write(files);
  if (hasHistory && random.uniform() < 0.3) content.commit(edited.what);
  return { what: edited.what, saved };
}

/** Astro hashes a little for each page, and a thread to do so costs more than that. */
function hashAtOnce(): void {
  crypto.subtle.digest = async (algorithm, data) =>
    new Uint8Array(hash(String(algorithm).replace('-', ''), data as Uint8Array, 'buffer')).buffer;
}

function difference(kept: string, anew: string): string {
  const at = [...kept].findIndex((sign, i) => sign !== anew[i]);
  return [kept, anew].map((text) => `  ${text.slice(Math.max(0, at - 100), at + 100)}`).join('\n');
}
