import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The last line of a list of problems in which there is no error. */
const withoutError = /^(No problems\.|\d+ warnings? in \d+ files?\.)/m;
const plan = 'plans/late-fee-grace/plan.yaml';

let content: string;
let server: ChildProcess;
let output = '';

/** The environment an owner has: without what the test runner sets for itself, which Astro would take for its own. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const set = ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR', 'TEST', 'FORCE_COLOR'];
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !set.includes(name) && !name.startsWith('VITEST')),
  );
}

/** Waits until what the server printed since `from` has what is looked for. */
async function printed(what: RegExp, from = 0): Promise<RegExpExecArray> {
  for (let waited = 0; waited < 45_000; waited += 100) {
    const found = what.exec(output.slice(from));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The server never printed ${what}:\n${output}`);
}

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'poplar-authoring-'));
  content = join(folder, 'content');
  await cp(join(root, 'content'), content, { recursive: true });
  server = spawn(process.execPath, ['src/cli/index.ts', 'dev', '--content', content, '--port', '0'], {
    cwd: root,
    env: { ...ownEnvironment(), NO_COLOR: '1' },
  });
  server.stdout?.on('data', (text) => {
    output += text;
  });
  server.stderr?.on('data', (text) => {
    output += text;
  });
});
afterAll(async () => {
  server?.kill();
  await rm(join(content, '..'), { recursive: true, force: true });
});

it('names a mistake at its place while an owner edits, and keeps every page as it last was until it is mended', async () => {
  const [, address = ''] = await printed(/(http:\/\/localhost:\d+)\//);
  await printed(withoutError);
  const url = `${address}/plans/late-fee-grace/`;
  const first = await fetch(url);
  expect(first.status).toBe(200);
  expect(await first.text()).toContain('Hold the late fee until the bank has answered');

  const text = await readFile(join(content, plan), 'utf8');
  const before = output.length;
  await writeFile(join(content, plan), text.replace('owner: maria-okafor', 'owner: maria-okafer'));
  const [shown] = await printed(/plan\.yaml:\d+:\d+-\d+: error reference-exists: [^\n]*/, before);
  expect(shown).toContain('Did you mean "maria-okafor"?');
  await printed(/last could be read: plans\/late-fee-grace\/plan\.yaml/, before);
  for (const path of ['/', '/plans/', '/plans/late-fee-grace/', '/people/maria-okafor/']) {
    const kept = await fetch(`${address}${path}`);
    expect([path, kept.status]).toEqual([path, 200]);
    expect(await kept.text()).toContain('Maria Okafor');
  }

  const page = parse(await (await fetch(url)).text());
  expect(page.querySelector('details.page-checks[open] .problems')?.text).toContain('Did you mean "maria-okafor"?');
  const editor = page.querySelector('.page-checks a[href^="vscode:"]')?.getAttribute('href');
  expect(editor).toMatch(/^vscode:\/\/file\/.+\/plans\/late-fee-grace\/plan\.yaml:\d+:\d+$/);
  const list = parse(await (await fetch(`${address}/checks/`)).text());
  expect(list.querySelector('.problems li.error')?.text).toContain('plans/late-fee-grace/plan.yaml');
  expect(parse(await (await fetch(`${address}/plans/`)).text()).querySelector('.page-checks')).toBeNull();

  const person = 'people/maria-okafor.yaml';
  const about = await readFile(join(content, person), 'utf8');
  const others = output.length;
  await writeFile(join(content, person), about.replace('role: ', 'role: Acting '));
  await printed(/last could be read/, others);
  expect(await (await fetch(`${address}/people/maria-okafor/`)).text()).toContain('Acting ');

  const after = output.length;
  await writeFile(join(content, plan), text);
  await printed(withoutError, after);
  expect((await fetch(url)).status).toBe(200);
  expect(output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
}, 120_000);

it('shows a save on the open page, which stays as its reader left it and is loaded anew only where it has to be', async () => {
  const [, address = ''] = await printed(/(http:\/\/localhost:\d+)\//);
  const browser = await startBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const file = join(content, plan);
  const text = await readFile(file, 'utf8');
  const save = (from: RegExp, to: string) => writeFile(file, text.replace(from, to));
  const shown = (title: string) => page.locator('.content').getByText(title).first().waitFor();
  await page.goto(`${address}/plans/late-fee-grace/#main`, { waitUntil: 'networkidle' });
  await page.evaluate(() => Object.assign(window, { isTheSame: true }));
  const isTheSame = () => page.evaluate(() => 'isTheSame' in window);
  const fold = page.locator('main details:not([open], .outline, .figure-part) > summary:visible').first();
  const folded = await fold.textContent();
  await fold.click();
  await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));

  await save(/^title: .*/m, 'title: Held until the bank has said');
  await shown('Held until the bank has said');
  expect(await page.title()).toContain('Held until the bank has said');
  expect(await page.evaluate(() => scrollY)).toBe(900);
  expect(await page.locator(':target').getAttribute('id')).toBe('main');
  expect(await page.locator('main details[open] > summary').allTextContents()).toContain(folded);
  expect(await page.locator('figure [role=tab]').count()).toBeGreaterThan(1);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  expect(await page.getByRole('dialog').count()).toBe(1);
  await page.keyboard.press('Control+k');

  await save(/^owner: .*/m, 'owner: nobody-of-this-name');
  const problem = page.locator('details.page-checks[open] .error', { hasText: 'nobody-of-this-name' });
  await problem.waitFor();
  await save(/^title: .*/m, 'title: Held once more');
  await shown('Held once more');
  expect(await problem.count()).toBe(0);
  expect(await isTheSame()).toBe(true);

  // In another language every page is another one.
  const facts = join(content, 'report.yaml');
  const settings = await readFile(facts, 'utf8');
  await writeFile(facts, settings.replace(/^locale: .*/m, 'locale: de-DE'));
  await page.locator('html[lang="de-DE"]').waitFor();
  expect(await isTheSame()).toBe(false);
  await writeFile(facts, settings);
  await browser.close();
}, 120_000);

it('comes back with a content folder that was away, and follows it', async () => {
  const [, address = ''] = await printed(/(http:\/\/localhost:\d+)\//);
  const from = output.length;
  await rename(content, `${content}-away`);
  await printed(/There is no content folder at/, from);
  expect((await fetch(`${address}/`)).status).toBe(503);
  await rename(`${content}-away`, content);
  await printed(withoutError, from);
  expect((await fetch(`${address}/`)).status).toBe(200);
  const [file, saved] = [join(content, plan), output.length];
  const text = await readFile(file, 'utf8');
  await writeFile(file, 'title: [\n');
  await printed(/late-fee-grace\/plan\.yaml:1:8/, saved);
  await writeFile(file, text);
  await printed(withoutError, saved);
});
