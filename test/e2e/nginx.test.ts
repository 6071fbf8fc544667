import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { siteHeaders } from '../../src/source/publishing/site-headers.ts';
import type { Base } from './build-sample.ts';

const conf = readFileSync('.github/publishing/nginx.conf', 'utf8');
const nginx = spawnSync('nginx', ['-v']).error ? null : 'nginx';
const missing = 'nginx is not installed here (apt-get install nginx), so .github/publishing/nginx.conf was not tried.';
if (!nginx) console.log(missing);

/** The configuration with what a company fills in: port, folder, base and the sign-on proxy. */
function filledIn(own: { port: number; root: string; base: Base; login: number | null }): string {
  const filled = conf
    .replace('listen 80;', `listen 127.0.0.1:${own.port};`)
    .replace('/srv/www;', `${own.root};`)
    .replace('set $report_base "";', `set $report_base "${own.base.slice(0, -1)}";`);
  return own.login === null
    ? filled.replaceAll(/ *# login: begin[\s\S]*?# login: end\n/g, '')
    : filled.replaceAll('127.0.0.1:4180', `127.0.0.1:${own.login}`);
}

async function freePort(): Promise<number> {
  const socket = createSocket().listen(0, '127.0.0.1');
  await new Promise((resolve) => socket.once('listening', resolve));
  const { port } = socket.address() as AddressInfo;
  await new Promise((resolve) => socket.close(resolve));
  return port;
}

interface Served {
  readonly url: (path: string) => string;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  stop(): void;
}

async function serve(base: Base, login: number | null): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'poplar-nginx-'));
  const root = join(folder, 'www');
  mkdirSync(dirname(join(root, base, 'x')), { recursive: true });
  cpSync(inject('siteFolders')[base], join(root, base), { recursive: true });
  const port = await freePort();
  writeFileSync(join(folder, 'report.conf'), filledIn({ port, root, base, login }));
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;\n' : ''}worker_processes 1;
pid ${folder}/pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include ${folder}/report.conf;
}
`,
  );
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
  const tried = spawnSync('nginx', ['-t', ...args], { encoding: 'utf8' });
  if (tried.status !== 0) throw new Error(tried.stderr);
  const server: ChildProcess = spawn('nginx', [...args, '-g', 'daemon off;'], { stdio: 'ignore' });
  const url = (path: string) => `http://127.0.0.1:${port}${path}`;
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(url(path), { redirect: 'manual', headers: { 'accept-encoding': 'gzip', ...headers } });
  for (let tries = 0; ; tries++)
    try {
      await get('/');
      break;
    } catch (error) {
      if (tries > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  return {
    url,
    get,
    stop: () => {
      server.kill('SIGQUIT');
      server.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    },
  };
}

describe.skipIf(!nginx).each(['/', '/a/b/'] as const)('a site of the base %s behind nginx', (base) => {
  let site: Served;
  const below = (path: string) => `${base.slice(0, -1)}${path}`;
  beforeAll(async () => {
    site = await serve(base, null);
  });
  afterAll(() => site.stop());

  it('gives every page with the headers that preview sends', async () => {
    const pages = readdirSync(inject('siteFolders')[base], { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('index.html'))
      .map((name) => below(`/${name.replace(/index\.html$/, '')}`));
    expect(pages.length).toBeGreaterThan(100);
    const { 'Content-Security-Policy': frames, ...others } = siteHeaders;
    const asked = pages.map(async (page) => {
      const response = await site.get(page);
      await response.arrayBuffer();
      const { status, headers } = response;
      expect([page, status, headers.get('content-type')]).toEqual([page, 200, 'text/html; charset=utf-8']);
      expect(headers.get('content-encoding')).toBe('gzip');
      for (const [name, value] of Object.entries(others)) expect(headers.get(name)).toBe(value);
      expect(headers.get('content-security-policy')).toBe(
        page.includes('/embed/') ? `${frames} https://intranet.example.com` : frames,
      );
      expect(headers.get('cache-control')).toBe('private, no-cache');
    });
    await Promise.all(asked);
  });

  it('gives whatever the home page asks for, what is hashed for good and the rest to be asked for again', async () => {
    const home = await (await site.get(below('/'))).text();
    const assets = parse(home)
      .querySelectorAll('link[href], script[src], img[src]')
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
      .filter((path) => path.startsWith('/'));
    expect(assets.some((path) => path.startsWith(below('/_astro/')))).toBe(true);
    for (const asset of assets) {
      const { status, headers } = await site.get(asset);
      expect([asset, status]).toEqual([asset, 200]);
      const kept = asset.includes('/_astro/') ? 'private, max-age=31536000, immutable' : 'private, no-cache';
      expect([asset, headers.get('cache-control')]).toEqual([asset, kept]);
    }
    const page = await site.get(below('/'));
    const again = await site.get(below('/'), { 'if-modified-since': page.headers.get('last-modified') ?? '' });
    expect(again.status).toBe(304);
  });

  it.each([
    ['/api/report.json', 'application/json; charset=utf-8'],
    ['/feed.xml', 'text/xml; charset=utf-8'],
    ['/calendar.ics', 'text/calendar; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json'],
    ['/site-icon.svg', 'image/svg+xml'],
  ])('gives %s as %s', async (path, type) => {
    const { status, headers } = await site.get(below(path));
    expect([status, headers.get('content-type')]).toEqual([200, type]);
  });

  it('leads from a folder without its slash to the one with it, on the same host', async () => {
    const { status, headers } = await site.get(below('/plans'));
    expect([status, headers.get('location')]).toEqual([301, below('/plans/')]);
  });

  it.each(['/nothing/', '/.poplar-site.json'])('has nothing at %s', async (path) => {
    const response = await site.get(below(path));
    expect(response.status).toBe(404);
    expect(await response.text()).toContain(`href="${base}"`);
  });

  it('takes nothing but reading', async () => {
    expect((await fetch(site.url(below('/')), { method: 'PUT', body: 'x' })).status).toBe(403);
  });
});

describe.skipIf(!nginx)('a site behind nginx and a login', () => {
  let signOn: Server | undefined;
  let site: Served;
  beforeAll(async () => {
    const port = await freePort();
    signOn = createServer(({ url = '', headers }, response) => {
      if (url === '/oauth2/auth') response.statusCode = headers.cookie === 'session=known' ? 202 : 401;
      response.end(`${url} at ${headers.host}`);
    }).listen(port, '127.0.0.1');
    site = await serve('/a/b/', port);
  });
  afterAll(() => {
    site.stop();
    signOn?.close();
  });

  it.each(['/a/b/', '/a/b/api/report.json', '/a/b/nothing/'])(
    'sends who is unknown from %s to sign on',
    async (path) => {
      const response = await site.get(path);
      expect([response.status, response.headers.get('location')]).toEqual([302, `/oauth2/start?rd=${path}`]);
      expect(await response.text()).not.toContain('Poplar');
    },
  );

  it('lets who signed on read, and finds nothing where nothing is', async () => {
    const headers = { cookie: 'session=known' };
    expect((await site.get('/a/b/', headers)).status).toBe(200);
    const lost = await site.get('/a/b/nothing/', headers);
    expect([lost.status, (await lost.text()).includes('href="/a/b/"')]).toEqual([404, true]);
    expect(await (await site.get('/oauth2/start?rd=/')).text()).toMatch(/^\/oauth2\/start\?rd=\/ at 127\.0\.0\.1:/);
    expect((await site.get('/oauth2/auth', headers)).status).toBe(404);
  });

  it('lets nobody in while the sign-on does not answer', async () => {
    signOn?.closeAllConnections();
    await new Promise((resolve) => signOn?.close(resolve));
    signOn = undefined;
    expect((await site.get('/a/b/', { cookie: 'session=known' })).status).toBe(500);
  });
});
