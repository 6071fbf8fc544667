import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { inject } from 'vitest';
import type { Base } from './build-sample.ts';

/** A built site on disk and served on this machine. */
export interface ServedSite {
  readonly folder: string;
  readonly base: string;
  /** The address of a path of the site, its base included. */
  url(path: string): string;
  stop(): Promise<void>;
}

/** Serves the built sample site below a base, as a plain web server would. */
export function serveSample(base: Base = '/'): Promise<ServedSite> {
  return serveFolder(inject('siteFolders')[base], base);
}

/** Serves a built site below the base that it was built for. */
export async function serveFolder(folder: string, base: Base = '/'): Promise<ServedSite> {
  const server = await serve(folder, base);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    folder,
    base,
    url: (path) => `http://localhost:${port}${base.replace(/\/$/, '')}${path}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Every HTML file of a built site, as paths from its folder. */
export async function htmlFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true });
  return entries.filter((name) => name.endsWith('.html')).sort();
}

const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.json', 'application/json'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.png', 'image/png'],
]);

async function serve(folder: string, base: string): Promise<Server> {
  const prefix = base.replace(/\/$/, '');
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : undefined;
    const name = file?.endsWith('/') ? `${file}index.html` : file;
    try {
      const body = await readFile(join(folder, name ?? 'nothing'));
      response.setHeader('content-type', types.get(extname(name ?? '')) ?? 'application/octet-stream');
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(await readFile(join(folder, '404.html')).catch(() => 'Not found'));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return server;
}
