import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { giveBackMemory } from '../../source/memory.ts';
import { type FolderFile, readFolder } from '../../source/packed-files.ts';
import type { CompiledFiles, StylesOfPages } from './compiled-site.ts';
import type { SitePart } from './routes.ts';
import { siteConfig } from './site-config.ts';

/**
 * Has Astro compile a part of the site in a folder, and render none of its pages: those follow from the report, what is
 * compiled from the program alone. Astro keeps nothing outside of the folder, so that two builds at once do not mix.
 */
export async function compileSite(part: SitePart, folder: string): Promise<CompiledFiles> {
  giveBackMemory();
  const { build } = await import('astro');
  const config = siteConfig(part);
  const outDir = join(folder, 'compiled');
  let program: readonly FolderFile[] = [];
  let styles: StylesOfPages = [];
  const taking: AstroIntegration = {
    name: 'poplar-compiled',
    hooks: {
      'astro:build:setup': ({ pages, vite }) => {
        const written = vite.environments?.['prerender']?.build?.outDir;
        if (written === undefined) return;
        setUp = () => {
          program = readFolder(written);
          styles = [...pages].map(([page, data]) => [page, data.styles]);
        };
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((astro) => ({ ...astro, setup: async () => setUp(), getStaticPaths: async () => [] })),
    },
  };
  let setUp = () => {};
  await build({
    ...config,
    logLevel: 'warn',
    outDir,
    cacheDir: join(folder, 'astro'),
    vite: { ...config.vite, cacheDir: join(folder, 'vite') },
    integrations: [...config.integrations, taking],
  });
  return { program, styles, loaded: readFolder(outDir) };
}
