import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentIntegration } from './src/site/build/integration.ts';
import { siteBase } from './src/source/environment.ts';
import { firstPaintScript } from './src/site/first-paint.ts';

const { POPLAR_SITE } = process.env;
const base = siteBase();

/** @type {(text: string) => `sha256-${string}`} */
const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

export default defineConfig({
  ...(POPLAR_SITE ? { site: POPLAR_SITE } : {}),
  base,
  // Where Astro works when it is called by itself; `npm run build` gives each build folders of its own.
  outDir: '.cache/astro/site',
  cacheDir: '.cache/astro',
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  prefetch: false,
  // One style sheet for the whole site: a page asks for it once, and the next page has it.
  vite: { define: { POPLAR_BASE_PATH: JSON.stringify(base) }, build: { cssCodeSplit: false } },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [contentIntegration(), mdx()],
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
      scriptDirective: { hashes: [hash(firstPaintScript)] },
    },
  },
});
