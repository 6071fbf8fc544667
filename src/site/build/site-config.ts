import { createHash } from 'node:crypto';
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig } from 'astro';
import { astroFolder, astroRoot, projectRoot, siteAddress, siteBase } from '../../source/environment.ts';
import { firstPaintScript } from '../first-paint.ts';
import { contentIntegration } from './integration.ts';
import type { SitePart } from './routes.ts';

/** How Astro makes the site, or a part of it for others; wherever it works, no file of a report decides it. */
export function siteConfig(part: SitePart = 'pages') {
  const site = siteAddress();
  const base = siteBase();
  const kept = astroFolder();
  return {
    configFile: false,
    root: astroRoot(),
    // There is none: every page of the site stands in Poplar's own folder, and the integration names it.
    srcDir: join(kept, 'src'),
    ...(site === undefined ? {} : { site }),
    base,
    // Where Astro works when it is called by itself; `build` gives each build folders of its own.
    outDir: join(kept, 'site'),
    cacheDir: kept,
    output: 'static',
    trailingSlash: 'always',
    compressHTML: true,
    prefetch: false,
    vite: {
      define: { POPLAR_BASE_PATH: JSON.stringify(base) },
      server: { fs: { allow: [projectRoot(), astroRoot()] } },
      // One style sheet for the whole site: a page asks for it once, and the next page has it.
      build: { cssCodeSplit: false },
    },
    markdown: { syntaxHighlight: false },
    devToolbar: { enabled: false },
    integrations: [contentIntegration(part), mdx()],
    build: { format: 'directory', inlineStylesheets: 'never', concurrency: 2 },
    security: {
      csp: {
        directives: [
          "default-src 'self'",
          "img-src 'self' data:",
          "object-src 'none'",
          "base-uri 'none'",
          "form-action 'none'",
        ],
        scriptDirective: { hashes: [`sha256-${createHash('sha256').update(firstPaintScript).digest('base64')}`] },
      },
    },
  } satisfies AstroInlineConfig;
}
