import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { tell } from '../../source/environment.ts';
import { type FolderFile, packFiles, unpackFiles, writeFolder } from '../../source/packed-files.ts';

/** The style sheets of each kind of page, as Astro's program asks for them. */
export type StylesOfPages = readonly (readonly [page: string, styles: readonly unknown[]])[];

/** What Astro makes of the program, whatever the report. */
export interface CompiledFiles {
  /** The code that renders pages. */
  readonly program: readonly FolderFile[];
  readonly styles: StylesOfPages;
  /** What pages load: scripts and styles, by their path in the site. */
  readonly loaded: readonly FolderFile[];
}

/** A page of the site or a file that is made like one: its address below the base, and what makes it. */
export type SitePath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** The compiled program, which renders pages. */
export interface CompiledSite {
  readonly paths: () => Promise<readonly SitePath[]>;
  readonly render: (path: SitePath) => Promise<Uint8Array>;
}

/** Astro's program as its own prerenderer uses it. */
interface AstroProgram {
  readonly app: ConstructorParameters<typeof StaticPaths>[0] & {
    readonly routeCache: { clearAll(): void };
    setInternals(internals: unknown): void;
    setOptions(options: unknown): void;
    render(request: Request, options: { readonly routeData: SitePath['route'] }): Promise<Response>;
  };
}

const entry = /^prerender-entry\.[^/]*$/;

/** Writes the program in a folder from where it finds its packages, and starts it there. */
export async function openCompiledSite(
  { program, styles }: CompiledFiles,
  folder: string,
  { base, site }: { readonly base: string; readonly site: string | undefined },
): Promise<CompiledSite> {
  writeFolder(folder, program);
  const start = program.find(({ path }) => entry.test(path));
  if (!start) throw new Error('Astro compiled the site to a program that has no beginning.');
  const { app } = (await import(/* @vite-ignore */ pathToFileURL(join(folder, start.path)).href)) as AstroProgram;
  const pagesByKeys = new Map(styles.map(([page, sheets]) => [page, { styles: [...sheets] }]));
  app.setInternals({ pagesByKeys });
  // No integration of ours has pages run a script of its own.
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: tellOfAstro } } } });
  const origin = site === undefined ? 'http://localhost' : new URL(site).origin;
  return {
    async paths() {
      // It remembers what each route said of a report that may have been another one.
      app.routeCache.clearAll();
      return new StaticPaths(app).getAll();
    },
    async render({ pathname, route }) {
      const request = new Request(new URL(base + addressOf(pathname, route), origin));
      const response = await app.render(request, { routeData: route });
      const isPage = response.status < 300 || response.status >= 400;
      if (!isPage || response.body === null)
        throw new Error(`${route.component} gives nothing to show at /${pathname} (${response.status}).`);
      const pieces: Uint8Array[] = [];
      for await (const piece of response.body) pieces.push(piece);
      const [first, ...more] = pieces;
      // Most come in one piece, which `arrayBuffer` would copy twice.
      return first && more.length === 0 ? first : Buffer.concat(pieces);
    },
  };
}

/** An address below the base as a page sees it: files end as they are named, pages with a slash. */
function addressOf(pathname: string, { type }: SitePath['route']): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  return path === '' || type === 'endpoint' ? path : `${path}/`;
}

function tellOfAstro({ message, level }: { readonly message: string; readonly level: string }): void {
  if (level === 'warn' || level === 'error') tell(message);
}

/** What was compiled as one text for a cache. */
export function packCompiled({ program, styles, loaded }: CompiledFiles): string {
  return JSON.stringify({ program: packFiles(program), styles, loaded: packFiles(loaded) });
}

/** What such a text holds. */
export function unpackCompiled(text: string): CompiledFiles {
  const { program, styles, loaded } = JSON.parse(text);
  return { program: unpackFiles(program), styles, loaded: unpackFiles(loaded) };
}
