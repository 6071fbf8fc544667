import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { toText } from '../lint/reporters/text.ts';
import { contentRoot, publishedCommit, today } from '../source/environment.ts';
import { drawAhead } from './drawings.ts';
import { forgetReport, loadOnce, siteReport } from './report.ts';
import { reusing } from './reuse.ts';

const pauseAfterSaving = 50;

/** Checks the content before every build, and keeps the authoring site in step with it, wherever the content lies. */
export function contentIntegration(): AstroIntegration {
  const root = contentRoot();
  let drawing: Promise<void> | undefined;
  return {
    name: 'poplar-content',
    hooks: {
      'astro:build:start': async ({ setPrerenderer }) => {
        const { problems, digest } = await loadOnce(root);
        if (problems.length > 0) process.stderr.write(toText(problems));
        if (problems.some(({ severity }) => severity === 'error')) {
          process.stderr.write('The site was not built. Mend the errors above first.\n');
          process.exit(1);
        }
        setPrerenderer(
          reusing({
            version: [digest, today(), publishedCommit(), process.version].join(),
            beforeFirstPage: async () => {
              drawing = drawAhead(await siteReport(root));
              // A chart that cannot be drawn stops the page that shows it; here it would stop the build without a name.
              drawing.catch(() => undefined);
            },
          }),
        );
      },
      'astro:build:done': () => drawing,
      'astro:server:setup': ({ server }) => {
        let waiting: NodeJS.Timeout | undefined;
        const reload = async () => {
          forgetReport(root);
          server.environments.client.hot.send({ type: 'full-reload' });
          const { problems } = await loadOnce(root);
          process.stderr.write(`\n${toText(problems)}`);
        };
        server.watcher.add(root);
        server.watcher.on('all', (_event, path) => {
          const inside = relative(root, path);
          if (inside.startsWith('..') || inside.split(sep).some((part) => part.startsWith('.'))) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => void reload().catch(console.error), pauseAfterSaving);
        });
        void loadOnce(root).then(({ problems }) => process.stderr.write(toText(problems)), console.error);
      },
    },
  };
}
