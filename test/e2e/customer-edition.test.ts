import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readableText } from '../../src/site/readable-text.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'poplar-edition-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function build(...args: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve) => {
    const command = ['src/cli/index.ts', 'build', '--edition', ...args];
    execFile(process.execPath, command, { cwd: root, encoding: 'utf8' }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
    });
  });
}

/** A copy of the sample in which one file says something else. */
async function changed(name: string, file: string, from: string, to: string): Promise<string> {
  const content = join(folder, name);
  await cp(join(root, 'content'), content, { recursive: true });
  const text = await readFile(join(content, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(content, file), text.replace(from, to));
  return content;
}

const late = 'pain-points/late-fee-before-payment-clears.yaml';

describe('the edition for customers', () => {
  it('is one page with its style sheet, names nobody and no sum, and leads nowhere inside', async () => {
    const out = join(folder, 'site');
    const looks = join(root, 'test/fixtures/site-looks-own');
    const [, own = ''] = (await readFile(join(looks, 'report.yaml'), 'utf8')).split(/^(?=site:)/m);
    const content = await changed(
      'looks',
      'report.yaml',
      'site:\n  footer: Invented company, simulated figures.\n',
      own,
    );
    await cp(join(looks, 'public'), join(content, 'public'), { recursive: true });
    await writeFile(join(content, 'public/inside.txt'), 'For employees.');
    const untold = (await readFile(join(content, late), 'utf8')).replace(/^ {2}toldOn: .*\n/m, '');
    await writeFile(join(content, late), untold);
    const { code, output } = await build('customer', '--content', content, '--out', out);
    expect(output).toContain('The site is in ');
    expect(code).toBe(0);
    const files = await readdir(out, { recursive: true, withFileTypes: true });
    const names = files.filter((entry) => entry.isFile()).map(({ name }) => name.replace(/\.[\w-]+\.css$/, '.css'));
    expect(names.toSorted()).toEqual(['.poplar-site.json', 'index.html', 'logo.svg', 'site-looks.css', 'style.css']);
    const html = await readFile(join(out, 'you-said-we-did', 'index.html'), 'utf8');
    const text = readableText(html);
    expect(text).toContain('You charged me for being late when the money had already left my account.');
    // This page is how they are told.
    expect(text).not.toContain('not been told');
    expect(html).toContain('<img class="site-logo" src="/logo.svg"');
    expect(text).toContain('We could not, because');
    expect(text).toContain('Calls given up rose from');
    expect(
      [...html.matchAll(/<a\b|<script[^>]* src=|href="(?!\/_astro\/|\/site-looks\.css"|data:)[^"]*"/g)].map(
        ([found]) => found,
      ),
    ).toEqual([]);
    for (const person of await readdir(join(root, 'content', 'people'))) {
      const [, name = ''] = /^name: (.+)$/m.exec(await readFile(join(root, 'content', 'people', person), 'utf8')) ?? [];
      expect(name).not.toBe('');
      expect(text).not.toContain(name);
    }
    expect(text).not.toMatch(/£/);
  }, 60_000);

  it('is not made where a reply names a colleague or a sum, which it shows at their places', async () => {
    const content = await changed(
      'named',
      late,
      'We no longer add a late fee',
      'Maria Okafor no longer adds a £7 late fee',
    );
    const out = join(folder, 'named-site');
    const { code, output } = await build('customer', '--content', content, '--out', out);
    expect(code).toBe(1);
    const places = output.split('\n').filter((line) => line.includes('customers are not to read'));
    expect(places.map((line) => line.slice(line.indexOf(late)))).toEqual([
      expect.stringMatching(/yaml:\d+:5: "Maria Okafor" is the name of a colleague, which/),
      expect.stringMatching(/yaml:\d+:35: "£7" is a sum of money, which/),
    ]);
    expect(await readdir(out).catch(() => [])).toEqual([]);
  }, 60_000);

  it('is not made where a name comes in by another way', async () => {
    const content = await changed('metric', 'metrics/late-fee-complaints.yaml', 'name: ', 'name: Maria Okafor’s ');
    const out = join(folder, 'metric-site');
    const { code, output } = await build('customer', '--content', content, '--out', out);
    expect(output).toContain('would say "Maria Okafor"');
    expect(code).toBe(2);
    expect(await readdir(out).catch(() => [])).toEqual([]);
  }, 60_000);

  it('is named as it is typed', async () => {
    const { code, output } = await build('costumer', '--content', join(root, 'content'));
    expect(output).toContain('Did you mean "customer"?');
    expect(code).toBe(2);
  });
});
