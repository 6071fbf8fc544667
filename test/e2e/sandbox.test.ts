import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { navPages } from '../../src/site/nav.ts';
import { iconAddress } from '../../src/site/icon.ts';
import { startBrowser } from './browser.ts';
import { markedReport, markupAt, problemsIn } from './marked-report.ts';
import { htmlFiles, type ServedSite, serveFolder } from './site.ts';
import { textFields } from './text-fields.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** Texts that have to be the name of something known, and what refuses others. */
const refused = new Map([
  ['report.timeZone', 'time-zone-is-known'],
  ['report.exemptions[].rule', 'rule-exists'],
]);
const allowed = textFields.filter(({ name }) => !refused.has(name));

/** Reasons of a change stand beside that change, which only a history tells; the last is for a rule. */
const onNoPage: ReadonlySet<string> = new Set([
  'metric.reason',
  'plan.goals[].reason',
  'plan.measures[].after.reason',
  'plan.measures[].before.reason',
  'plan.measures[].reason',
  'plan.noBusinessMetric',
]);

let folder: string;
let site: ServedSite;
let browser: Browser;
let context: BrowserContext;
let elsewhere: Server;
let host: string;
/** What the browser did that no page of ours makes it do. */
const deeds: string[] = [];
/** The markup that was read on a page or in a file, by its number. */
const seen = new Set<number>();

beforeAll(async () => {
  elsewhere = createServer((request, response) => {
    deeds.push(`asked another host for ${request.url}`);
    response.end();
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, 'localhost', resolve));
  host = `localhost:${(elsewhere.address() as AddressInfo).port}`;
  folder = await mkdtemp(join(tmpdir(), 'poplar-marked-'));
  for (const [path, text] of markedReport(allowed, host)) {
    await mkdir(dirname(join(folder, 'content', path)), { recursive: true });
    await writeFile(join(folder, 'content', path), text);
  }
  const out = join(folder, 'site');
  const words = ['src/cli/index.ts', 'build', '--content', join(folder, 'content'), '--out', out];
  const env = { ...process.env, POPLAR_SITE: 'https://cx.example', POPLAR_CACHE: join(folder, 'cache') };
  await run(process.execPath, words, { cwd: root, env });
  [site, browser] = await Promise.all([serveFolder(out), startBrowser()]);
  context = await browser.newContext({ acceptDownloads: true });
  await context.exposeFunction('tellViolation', (what: string) => deeds.push(`broke the policy: ${what}`));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      (window as unknown as { tellViolation(what: string): void }).tellViolation(`${violatedDirective} ${blockedURI}`),
    );
  });
  context.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).origin !== new URL(site.url('/')).origin)
      deeds.push(`asked for ${request.url()}`);
  });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
  elsewhere?.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  page.on('dialog', async (dialog) => {
    deeds.push(`showed a dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('pageerror', (error) => deeds.push(`ran into ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/404/.test(message.text())) deeds.push(`complained: ${message.text()}`);
  });
  await page.goto(site.url(path));
  return page;
}

/** Does on a page what a reader may: opens everything, chooses each tab, walks through each chart. */
async function use(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const tab of document.querySelectorAll<HTMLElement>('[role=tab]')) tab.click();
    for (const tab of document.querySelectorAll<HTMLElement>('[role=tab]:first-of-type')) tab.click();
    for (const element of document.querySelectorAll('*'))
      for (const kind of ['mouseover', 'mousemove', 'focusin', 'animationstart'])
        element.dispatchEvent(new MouseEvent(kind, { bubbles: false }));
  });
  for (const slider of await page.getByRole('slider').all()) {
    await slider.focus();
    for (const key of ['Home', 'ArrowRight', 'End']) await page.keyboard.press(key);
  }
}

/** Everything in a document that would have been made from a text. */
async function madeFromTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate((icon) => {
    const wrong: string[] = [];
    const tell = (what: string, element: Element) => wrong.push(`${what}: ${element.outerHTML.slice(0, 200)}`);
    for (const element of document.querySelectorAll('*')) {
      if (element.hasAttribute('data-canary')) tell('an element', element);
      if (/^(?:iframe|object|embed|base|form|frame|foreignObject)$/i.test(element.localName)) tell('a frame', element);
      if (element.matches('meta[http-equiv=refresh], link[rel=stylesheet]:not([href^="/"])')) tell('a load', element);
      if (element.localName === 'script' && /alert|(?<![#.\w])f\(\)/.test(element.textContent))
        tell('a script', element);
      for (const { name, value } of element.attributes) {
        if (/^on|^srcdoc$|^formaction$/.test(name) || (name === 'style' && /url|alert/.test(value)))
          tell('an attribute', element);
        if (!/^(?:href|src|xlink:href|action|poster)$/.test(name) || value === 'data:,' || value === icon) continue;
        const { protocol, origin } = new URL(value, location.href);
        if (!/^(?:https?:|mailto:)$/.test(protocol)) tell('a scheme', element);
        if (name !== 'href' && origin !== location.origin) tell('a source', element);
      }
    }
    return wrong;
  }, iconAddress);
}

async function numbersOn(page: Page): Promise<readonly number[]> {
  const texts = await page.evaluate(() => [
    document.documentElement.textContent,
    ...[...document.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ value }) => value)),
  ]);
  return numbersIn(texts.join('\n'));
}

/** Addresses hold it percent-encoded. */
function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/data-canary(?:=|%3D)(\d+)/g)].map(([, number]) => Number(number));
}

describe('a report in which every text is markup', () => {
  it('covers every text of every schema', () => {
    expect(allowed.length).toBeGreaterThan(90);
    const errors = problemsIn(markedReport(allowed, host)).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });

  it.each([...refused])('is refused by rule where a text has to be a known name: %s', (name, rule) => {
    const field = textFields.filter((one) => one.name === name);
    const problems = problemsIn(markedReport(field, host)).filter(({ severity }) => severity === 'error');
    expect(problems.map((problem) => [problem.rule, problem.file])).toEqual([[rule, 'content/report.yaml']]);
    expect(problems[0]?.message).toContain(markupAt(field[0] as (typeof field)[0], host));
  });

  it.each(navPages.map(({ path }) => path))('makes nothing of it on %s', async (route) => {
    const kind = new RegExp(`^${route.replaceAll(':id', '[^/]+')}(?:index\\.html)?$`);
    const files = (await htmlFiles(site.folder)).map((file) => `/${file}`).filter((file) => kind.test(file));
    const paths = route === '/checks/:id/' ? ['/checks/exemption-is-alive/index.html'] : files;
    expect(paths).not.toEqual([]);
    for (const path of paths) {
      const page = await open(path.replace(/index\.html$/, ''));
      await use(page);
      for (const number of await numbersOn(page)) seen.add(number);
      expect([path, await madeFromTexts(page)]).toEqual([path, []]);
      await page.close();
    }
    expect(deeds).toEqual([]);
  });

  it('makes nothing of it in the image that a figure is taken away as', async () => {
    const page = await open('/plans/late-fee-grace/');
    for (const format of ['SVG', 'PNG', 'CSV']) {
      const buttons = await page
        .locator('.figure-tools')
        .getByRole('button', { name: `${format}, ` })
        .all();
      if (format !== 'CSV') expect(buttons.length).toBeGreaterThan(0);
      for (const button of buttons) {
        const saved = page.waitForEvent('download');
        await button.click();
        const file = await (await saved).path();
        const text = await readFile(file, 'utf8');
        if (format === 'CSV') expect(formulasIn(text)).toEqual([]);
        if (format !== 'SVG') continue;
        await writeFile(join(site.folder, 'figure.svg'), text);
        const drawing = await open('/figure.svg');
        expect(await madeFromTexts(drawing)).toEqual([]);
        expect(await drawing.evaluate(() => document.querySelectorAll('parsererror, script').length)).toBe(0);
        for (const number of await numbersOn(drawing)) seen.add(number);
        await drawing.close();
      }
    }
    await page.close();
    expect(deeds).toEqual([]);
  });

  it('shows the query that is made of an export, as text', async () => {
    const page = await open('/metrics/fees-in-flight/source/');
    const query = await page.locator('.counted-query').textContent();
    expect(query).toMatch(/^with answers as \(\n[\s\S]*data-canary[\s\S]*\n {2}from "fees_as_text"\n/);
    await page.close();
  });

  it('hands it on as text to programs and spreadsheets', async () => {
    const files = (await readdir(site.folder, { recursive: true })).filter((file) => /\.(?:json|csv)$/.test(file));
    expect(files.map((file) => file.replace(/.*\./, '')).sort()).toEqual(expect.arrayContaining(['csv', 'json']));
    for (const file of files) {
      const text = await readFile(join(site.folder, file), 'utf8');
      if (file.endsWith('.csv')) expect([file, formulasIn(text)]).toEqual([file, []]);
      else expect(() => JSON.parse(text), file).not.toThrow();
      for (const number of numbersIn(text)) seen.add(number);
    }
  });

  it('shows every text of the report but for those that no page of it needs, so that none was left out', () => {
    const unseen = textFields.filter((field, i) => allowed.includes(field) && !seen.has(i)).map(({ name }) => name);
    expect(unseen.filter((name) => !onNoPage.has(name))).toEqual([]);
    expect([901, 902, 903, 904, 905, 906, 907, 908, 909, 910].filter((number) => !seen.has(number))).toEqual([]);
  });
});

/** Cells that a spreadsheet would take for a formula. */
function formulasIn(csv: string): readonly string[] {
  const rows: readonly (readonly string[])[] = parseCsv(csv, { relax_column_count: true });
  return rows.flat().filter((cell) => /^\s*[=+@\t\r-]/.test(cell) && !/^-?[\d.,\s]+$/.test(cell));
}
