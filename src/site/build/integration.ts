import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toReading } from '../../lint/reading.ts';
import { toText } from '../../lint/reporters/text.ts';
import { contentRoot } from '../../source/environment.ts';
import { keyOf } from '../../source/cache.ts';
import { buildPath } from '../nav.ts';
import { forgetReport, keptIn, loadOnce, siteContext } from './context.ts';
import { keepSchemas } from './editor-schemas.ts';
import { keepingPages } from './kept-pages.ts';

const pauseAfterSaving = 50;

/** Checks the content before every build, and keeps the authoring site in step with it, wherever the content lies. */
export function contentIntegration(): AstroIntegration {
  const root = contentRoot();
  let drawing: Promise<void> | undefined;
  let sweep = () => {};
  let base = '/';
  return {
    name: 'poplar-content',
    hooks: {
      'astro:config:setup': ({ addMiddleware, config }) => {
        base = config.base;
        addMiddleware({ entrypoint: fileURLToPath(new URL('middleware.ts', import.meta.url)), order: 'pre' });
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        const site = await siteContext();
        const pages = keptIn('pages', base, process.env['POPLAR_SITE']);
        setPrerenderer(
          keepingPages({
            version: keyOf(site.version, base, process.env['POPLAR_SITE']),
            besides: (path) => (path.endsWith(buildPath) ? site.commit : null),
            cache: pages,
            beforeFirstPage: async () => {
              drawing = site.drawings.drawAhead(site);
              // A chart that cannot be drawn stops the page that shows it; here it would stop the build without a name.
              drawing.catch(() => undefined);
            },
          }),
        );
        sweep = () => {
          for (const kept of [pages, site.drawings]) kept.sweep();
          // A page that was taken from an earlier build did not ask for its image.
          if (!pages.gave()) site.previews.sweep();
        };
      },
      'astro:build:done': async () => {
        await drawing;
        sweep();
      },
      'astro:server:setup': ({ server }) => {
        let waiting: NodeJS.Timeout | undefined;
        const reload = async () => {
          forgetReport();
          server.environments.client.hot.send({ type: 'full-reload' });
          const loaded = await loadOnce();
          keepSchemas(root, loaded);
          process.stderr.write(`\n${toText(loaded.problems)}`);
        };
        server.watcher.add(root);
        server.watcher.on('all', (_event, path) => {
          const inside = relative(root, path);
          if (inside.startsWith('..') || inside.split(sep).some((part) => part.startsWith('.'))) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => void reload().catch(console.error), pauseAfterSaving);
        });
        void loadOnce().then((loaded) => {
          process.stderr.write(`${toReading(loaded)}${toText(loaded.problems)}`);
          keepSchemas(root, loaded);
        }, console.error);
      },
    },
  };
}
