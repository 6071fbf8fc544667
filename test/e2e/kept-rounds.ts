// Edits a report at random, and holds each page that a build would take from the build before against the page made anew:
// node test/e2e/kept-rounds.ts 200 "a seed"
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { randomFrom } from '../../scripts/simulation/random.ts';
import { forgetReport, keptIn, siteContext } from '../../src/site/build/context.ts';
import { keepingPages } from '../../src/site/build/kept-pages.ts';
import { todaysAnswers } from '../../src/site/build/todays-answers.ts';
import { buildsFolder } from '../../src/source/environment.ts';
import { readTree } from '../../src/source/files.ts';
import { openBuildFolder } from '../../src/source/publishing/build-folder.ts';
import { type Files, grown, randomEdit } from './random-edit.ts';

const [rounds = '20', seed = 'kept rounds'] = process.argv.slice(2);
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'poplar-rounds-'));
const content = join(folder, 'content');
/** Where builds are made: Astro keeps its program beside the site only below the folder in which it runs. */
const made = openBuildFolder(buildsFolder());
const site = 'https://cx.example';
Object.assign(process.env, { POPLAR_CONTENT: content, POPLAR_CACHE: join(folder, 'cache'), POPLAR_SITE: site });

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];
/** The prerenderer that Astro makes, with what remembers which pages there are. */
type Astro = AstroPrerenderer & { readonly app: { readonly routeCache: { clearAll(): void } } };

const random = randomFrom(seed);
const fixture = readTree(join(root, 'test/fixtures/complete-small')).files;
let files: Files = grown(new Map(fixture.map(({ path, text }) => [path, text])), 60, seed);
let commits = 0;

try {
  process.exitCode = await run();
} finally {
  made.remove();
  rmSync(folder, { recursive: true, force: true });
}

/** Astro puts its program together once; all rounds ask it for pages. */
async function run(): Promise<number> {
  git('init', '--quiet', '--initial-branch=main');
  write();
  commit('Begin');
  let stale = 0;
  const setUp = (astro: Astro): AstroPrerenderer => ({
    ...astro,
    setup: async () => {
      await astro.setup?.();
      for (let round = 0; round <= Number(rounds); round++) stale += await oneRound(astro, round);
    },
    getStaticPaths: async () => [],
  });
  const { build } = await import('astro');
  await build({
    ...{ root, logLevel: 'warn', outDir: join(made.path, 'site'), cacheDir: join(made.path, 'astro') },
    vite: { cacheDir: join(made.path, 'vite') },
    integrations: [
      {
        name: 'rounds',
        hooks: { 'astro:build:start': ({ setPrerenderer }) => setPrerenderer((astro) => setUp(astro as Astro)) },
      },
    ],
  });
  console.log(`${stale} stale pages in ${rounds} rounds (seed ${seed}).`);
  return stale > 0 ? 1 : 0;
}

/** Edits the report once and takes what can be taken; gives how many pages that were taken ought to have been made. */
async function oneRound(astro: Astro, round: number): Promise<number> {
  const what = round === 0 ? 'as it begins' : edit();
  forgetReport();
  const context = await siteContext();
  astro.app.routeCache.clearAll();
  let how: 'made' | 'taken' | undefined;
  const counts = { made: 0, taken: 0, stale: 0 };
  const { prerenderer, finish } = keepingPages({
    base: '/',
    version: context.version,
    answer: todaysAnswers(context),
    cache: keptIn('pages'),
    uses: () => undefined,
    lend: () => false,
    note: (did) => {
      how = did;
      counts[did]++;
    },
    beforeFirstPage: async () => undefined,
  });
  const pages = prerenderer(astro);
  for (const path of await pages.getStaticPaths()) {
    const kept = await textAt(pages, path);
    if (how !== 'taken') continue;
    const anew = await textAt(astro, path);
    if (kept === anew) continue;
    counts.stale++;
    console.log(`STALE after ${what}: ${path.pathname}\n${difference(kept, anew)}`);
  }
  finish();
  console.log(`${round}. ${what.replaceAll('\n', ' ')}: ${counts.made} made, ${counts.taken} taken`);
  return counts.stale;
}

function edit(): string {
  const edited = randomEdit(files, random);
  files = edited.files;
  write();
  if (random.uniform() < 0.4) commit(edited.what);
  return edited.what;
}

async function textAt(pages: AstroPrerenderer, { pathname, route }: Path): Promise<string> {
  const path = pathname.replace(/^\/|\/$/g, '');
  const address = `${site}/${path}${path === '' || route.type === 'endpoint' ? '' : '/'}`;
  const rendered = await pages.render(new Request(address), { routeData: route });
  const response = rendered instanceof Response ? rendered : rendered.response;
  return Buffer.from(await response.arrayBuffer()).toString('latin1');
}

function difference(kept: string, anew: string): string {
  const at = [...kept].findIndex((sign, i) => sign !== anew[i]);
  return [kept, anew].map((text) => `  ${text.slice(Math.max(0, at - 100), at + 100)}`).join('\n');
}

function commit(message: string): void {
  const day = String(1 + (commits++ % 30)).padStart(2, '0');
  git('add', '--all', 'content');
  git('commit', '--quiet', '--allow-empty', '--message', message, '--date', `2025-09-${day}T12:00:00Z`);
}

function git(...args: readonly string[]): void {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@hillside.example', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'ignore' });
}

function write(): void {
  const standing = existsSync(content) ? readdirSync(content, { recursive: true, withFileTypes: true }) : [];
  for (const entry of standing) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && !files.has(file.slice(content.length + 1))) rmSync(file);
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
}
