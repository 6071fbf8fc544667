import { relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { toReading } from '../../lint/reading.ts';
import { toText } from '../../lint/reporters/text.ts';
import { contentRoot, programFile } from '../../source/environment.ts';
import { isPoplarError } from '../../source/poplar-error.ts';
import { contentOnce, forgetReport, serveAuthors } from './context.ts';
import { keepEditorFiles } from './editor-schemas.ts';
import { pageWithoutReport } from './no-report.ts';
import { routesIn, type SitePart } from './routes.ts';
import { indexFile, searchFolder } from './search-index.ts';

/** So long an editor takes to write, rename and remove what belongs to one save, in milliseconds. */
const pauseAfterSaving = 30;

/** So long the terminal waits, in milliseconds: whoever saved looks at the page, which is made by the same thread. */
const pauseForThePage = 200;

/** Names the site's pages, and keeps the authoring site in step with the content. */
export function contentIntegration(part: SitePart): AstroIntegration {
  const root = contentRoot();
  let base = '/';
  return {
    name: 'poplar-content',
    hooks: {
      'astro:config:setup': ({ addMiddleware, injectRoute, config, command }) => {
        if (command === 'dev') serveAuthors();
        base = config.base;
        for (const route of routesIn(programFile(`src/${part}`))) injectRoute(route);
        addMiddleware({ entrypoint: programFile('src/site/build/middleware.ts'), order: 'pre' });
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
