import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageLinks } from '../../src/site/links/page-links.ts';
import { htmlFiles, type ServedSite, serveSample } from './site.ts';

/** Attributes that name another resource. */
const addresses = [
  ['a', 'href'],
  ['link', 'href'],
  ['script', 'src'],
  ['img', 'src'],
  ['iframe', 'src'],
] as const;

describe.each(['/', '/a/b/'] as const)('the sample site below %s', (base) => {
  let site: ServedSite;
  const ids = new Map<string, ReadonlySet<string>>();

  beforeAll(async () => {
    site = await serveSample(base);
  });
  afterAll(() => site?.stop());

  async function idsOf(file: string): Promise<ReadonlySet<string>> {
    const known = ids.get(file);
    if (known) return known;
    const html = parse(await readFile(join(site.folder, file), 'utf8'));
    const found = new Set(html.querySelectorAll('[id]').map((element) => element.id));
    ids.set(file, found);
    return found;
  }

  it('has every page and anchor that its pages link to', async () => {
    const broken: string[] = [];
    let links = 0;
    for (const file of await htmlFiles(site.folder)) {
      const html = parse(await readFile(join(site.folder, file), 'utf8'));
      const here = new URL(`http://site${base}${file.replace(/index\.html$/, '')}`);
      for (const [tag, attribute] of addresses)
        for (const element of html.querySelectorAll(`${tag}[${attribute}]`)) {
          const written = element.getAttribute(attribute) ?? '';
          const target = new URL(written, here);
          if (target.origin !== here.origin) continue;
          links++;
          const path = decodeURIComponent(target.pathname);
          if (!path.startsWith(base)) broken.push(`${file}: ${written} leaves ${base}`);
          else {
            const name = path.slice(base.length);
            const resolved = name === '' || name.endsWith('/') ? `${name}index.html` : name;
            const exists = await stat(join(site.folder, resolved)).then(
              (found) => found.isFile(),
              () => false,
            );
            if (!exists) broken.push(`${file}: ${written} is not there`);
            else if (target.hash.length > 1 && !(await idsOf(resolved)).has(decodeURIComponent(target.hash.slice(1))))
              broken.push(`${file}: ${written} names no anchor`);
          }
        }
    }
    expect(links).toBeGreaterThan(500);
    expect([...new Set(broken)]).toEqual([]);
  }, 60_000);

  it('has at the address that a plan had a page that leads on, and the very same files', async () => {
    const [was, is] = ['hold-the-late-fee', 'late-fee-grace'];
    const moved = parse(await readFile(join(site.folder, 'plans', was, 'index.html'), 'utf8'));
    expect(moved.querySelector('main a')?.getAttribute('href')).toBe(`${base}plans/${is}/`);
    for (const path of ['api/plans/*.json', 'plans/*.png']) {
      const [old, now] = [was, is].map((id) => readFile(join(site.folder, path.replace('*', id))).catch(() => null));
      expect(await old, path).toEqual(await now);
    }
    const { title } = JSON.parse(await readFile(join(site.folder, `api/plans/${was}.json`), 'utf8')) as {
      title: string;
    };
    expect(title).toBe('Hold the late fee until the bank has answered');
  });

  it('is read for its links and anchors as a parser of HTML reads it', async () => {
    for (const file of await htmlFiles(site.folder)) {
      const text = await readFile(join(site.folder, file), 'utf8');
      const html = parse(text, { comment: true });
      const { addresses, ids } = pageLinks(text);
      expect([...ids].sort(), file).toEqual([...new Set(html.querySelectorAll('[id]').map(({ id }) => id))].sort());
      const written = html
        .querySelectorAll('[href], [src]')
        .map((one) => one.getAttribute('href') ?? one.getAttribute('src'));
      const movedTo = html
        .querySelectorAll('meta[http-equiv=refresh]')
        .map((meta) => meta.getAttribute('content')?.split('=')[1]);
      expect([...addresses].sort(), file).toEqual([...written, ...movedTo].sort());
    }
  }, 60_000);

  it('loads one style sheet, nothing from anywhere else, and carries no inline style or handler', async () => {
    for (const file of await htmlFiles(site.folder)) {
      const html = parse(await readFile(join(site.folder, file), 'utf8'));
      const foreign = html
        .querySelectorAll('script[src], link[rel=stylesheet], img[src], iframe[src], source[src]')
        .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
        .filter((address) => /^(https?:)?\/\//.test(address));
      expect(foreign, file).toEqual([]);
      expect(html.querySelectorAll('link[rel=stylesheet], style'), file).toHaveLength(1);
      const inline = html
        .querySelectorAll('*')
        .filter((element) => Object.keys(element.attributes).some((name) => name === 'style' || /^on/.test(name)));
      expect(
        inline.map((element) => element.toString().slice(0, 80)),
        file,
      ).toEqual([]);
      expect(
        html.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content'),
        file,
      ).not.toMatch(file === 'search/index.html' ? /'unsafe-(inline|eval)/ : /unsafe-(inline|eval)/);
    }
  }, 60_000);
});
