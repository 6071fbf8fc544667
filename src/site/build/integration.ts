import { relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toReading } from '../../lint/reading.ts';
import { toText } from '../../lint/reporters/text.ts';
import { contentRoot, programFile, siteAddress, tell } from '../../source/environment.ts';
import { keyOf } from '../../source/cache.ts';
import { type NewSite, openNewSite } from '../../source/publishing/new-site.ts';
import { isPoplarError } from '../../source/poplar-error.ts';
import { todaysAnswers } from './todays-answers.ts';
import { contentOnce, forgetReport, keptIn, newSite, serveAuthors, siteContext } from './context.ts';
import { keepEditorFiles } from './editor-schemas.ts';
import { keepingPages } from './kept-pages.ts';
import { pageWithoutReport } from './no-report.ts';
import { routesIn, type SitePart } from './routes.ts';
import { indexFile, putSearchIndex, searchFolder, searchIndex } from './search-index.ts';

/** So long an editor takes to write, rename and remove what belongs to one save, in milliseconds. */
const pauseAfterSaving = 30;

/** So long the terminal waits, in milliseconds: whoever saved looks at the page, which is made by the same thread. */
const pauseForThePage = 200;

/** With fewer pages to make, each draws what it shows; all charts of the report would take longer than they. */
const worthDrawingAhead = 400;

/** Names the site's pages, checks the content before every build, and keeps the authoring site in step with it. */
export function contentIntegration(part: SitePart): AstroIntegration {
  const root = contentRoot();
  let drawing: Promise<void> | undefined;
  let index: ReturnType<typeof searchIndex> | undefined;
  let sweep = () => {};
  const told = { made: 0, taken: 0 };
  let base = '/';
  let out = '';
  let made: NewSite | undefined;
  // An edition is a page or two: nothing is kept of it, and nothing that the whole site keeps is swept for it.
  const isWhole = part === 'pages';
  return {
    name: 'poplar-content',
    hooks: {
      'astro:config:setup': ({ addMiddleware, injectRoute, config, command }) => {
        if (command === 'dev') serveAuthors();
        base = config.base;
        for (const route of routesIn(programFile(`src/${part}`))) injectRoute(route);
        addMiddleware({ entrypoint: programFile('src/site/build/middleware.ts'), order: 'pre' });
      },
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        if (!isWhole) return;
        const site = await siteContext();
        const into = (made = newSite() ?? openNewSite(out));
        const pages = keptIn('pages', base, siteAddress());
        const others = [site.charts, site.previews];
        const kept = keepingPages({
          base,
          version: keyOf(site.version, base, siteAddress()),
          answer: todaysAnswers(site),
          cache: pages,
          uses: (key) => {
            for (const cache of others) cache.spare(key);
          },
          site: into,
          note: (how) => void told[how]++,
          beforeFirstPage: async (toMake) => {
            if (toMake < worthDrawingAhead) return;
            drawing = site.drawings.drawAhead(site);
            // A chart that cannot be drawn stops the page that shows it; here it would stop the build without a name.
            drawing.catch(() => undefined);
          },
        });
        setPrerenderer(kept.prerenderer);
        const indexes = keptIn('search');
        // Made in a process of its own while the pages are made here.
        index = searchIndex(site, indexes);
        index.catch(() => undefined);
        sweep = () => {
          kept.finish();
          for (const cache of [pages, ...others, indexes]) cache.sweep();
        };
      },
      'astro:build:done': async () => {
        await drawing;
        if (index && made) putSearchIndex(made, await index);
        sweep();
        if (isWhole) tell(`${told.made} pages and files made, ${told.taken} taken from the build before.`);
      },
      'astro:server:setup': ({ server }) => {
        let waiting: NodeJS.Timeout | undefined;
        const saved = new Set<string>();
        const tellProblems = async (reading: boolean) => {
          const { now, heldBack } = await contentOnce();
          process.stderr.write(`${reading ? toReading(now) : '\n'}${toText(now.problems)}`);
          if (heldBack.size > 0)
            process.stderr.write(`The pages show these as they last could be read: ${[...heldBack].join(', ')}.\n`);
          keepEditorFiles(root, now);
        };
        const reload = async () => {
          forgetReport(saved);
          saved.clear();
          server.environments.client.hot.send({ type: 'full-reload' });
          await contentOnce();
          await wait(pauseForThePage);
          await tellProblems(false);
        };
        server.watcher.add(root);
        server.watcher.on('all', (_event, path) => {
          const inside = relative(root, path);
          if (inside.startsWith('..') || inside.split(sep).some((part) => part.startsWith('.'))) return;
          saved.add(inside.split(sep).join('/'));
          clearTimeout(waiting);
          waiting = setTimeout(() => void reload().catch(tellFailure), pauseAfterSaving);
        });
        const folder = `${base.replace(/\/$/, '')}/${searchFolder}/`;
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname;
          if (!path.startsWith(folder)) return next();
          const type = path.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'application/octet-stream';
          indexFile(path.slice(folder.length))
            .then((file) => (file ? response.writeHead(200, { 'content-type': type }).end(file.content) : next()))
            .catch(next);
        });
        // Astro asks what pages there are before any middleware of its own, and without a report there is no answer.
        server.middlewares.use(async (request, response, next) => {
          const isPage = !/^\/@|\.\w+(\?|$)/.test(request.url ?? '');
          const page = isPage ? await pageWithoutReport() : undefined;
          if (page === undefined) next();
          else
            response
              .writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
              .end(page);
        });
        void tellProblems(true).catch(tellFailure);
      },
    },
  };
}

/** An author's mistake is told in a sentence; only a fault of ours comes with where it happened. */
function tellFailure(error: unknown): void {
  if (isPoplarError(error)) process.stderr.write(`\n${error.message}\n${error.hint ?? ''}\n`);
  else console.error(error);
}
