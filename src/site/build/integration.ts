import { relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { toReading } from '../../lint/reading.ts';
import { toText } from '../../lint/reporters/text.ts';
import { contentRoot, programFile } from '../../source/environment.ts';
import { isPoplarError } from '../../source/poplar-error.ts';
import { contentOnce, forgetReport, serveAuthors, siteContext } from './context.ts';
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
      'astro:config:setup': ({ addMiddleware, injectRoute, injectScript, config, command }) => {
        if (command === 'dev') {
          serveAuthors();
          injectScript('page', `import ${JSON.stringify(programFile('src/site/client/follow-saves.ts'))};`);
        }
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
        // Pages of Astro's own, which say what failed, know of no save.
        const following = new WeakSet<object>();
        server.ws.on('poplar:follows', (_, client) => following.add(client));
        const reload = async () => {
          forgetReport(saved);
          saved.clear();
          for (const client of server.ws.clients)
            if (following.has(client)) client.send('poplar:saved');
            else client.send({ type: 'full-reload' });
          // Without a report there are no pages, and what is wrong with it is told all the same.
          await siteContext().catch(() => undefined);
          await wait(pauseForThePage);
          await tellProblems(false);
        };
        server.watcher.add(root);
        server.watcher.on('all', (event, path) => {
          // The watcher lets go of a folder that is removed; asked for again, it waits for it to come back.
          if (event === 'unlinkDir' && path === root) server.watcher.add(root);
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
        // The first page waits for what the report's history tells, and finds it begun.
        void tellProblems(true)
          .then(() => siteContext())
          .catch(tellFailure);
      },
    },
  };
}

/** An author's mistake is told in a sentence; only a fault of ours comes with where it happened. */
function tellFailure(error: unknown): void {
  if (isPoplarError(error)) process.stderr.write(`\n${error.message}\n${error.hint ?? ''}\n`);
  else console.error(error);
}
