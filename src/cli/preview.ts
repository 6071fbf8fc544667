import { filesInWords } from '../lint/reading.ts';
import { siteConfig } from '../site/build/site-config.ts';
import { pathShown, siteFolder, tell } from '../source/environment.ts';
import { PoplarError } from '../source/poplar-error.ts';
import { siteHeaders } from '../source/publishing/site-headers.ts';
import { readSiteList } from '../source/publishing/site-list.ts';
import { callOf, quoted } from '../source/call.ts';
import { defineCommand } from './command.ts';
import { clearLeftoversAround } from './leftovers.ts';
import { portOption, portTyped } from './port.ts';

/** Serves the built site as it will be published. */
export const preview = defineCommand({
  name: 'preview',
  summary: 'Serves the built site as it will be published.',
  options: {
    out: { type: 'string', value: 'folder', help: 'The folder that build wrote; else "dist" where you are.' },
    ...portOption,
  },
  examples: [
    ['', 'serves "dist"'],
    ['--out ../our-report/site', 'serves what build --out wrote there'],
  ],
  async run({ out: typed, port }) {
    const out = siteFolder(typed);
    clearLeftoversAround(out);
    const list = readSiteList(out);
    if (!list)
      throw new PoplarError(
        `There is no site in ${pathShown(out)}. Make it with: ${callOf('build', ...(typed === undefined ? [] : ['--out', quoted(typed)]))}`,
      );
    const files = Object.keys(list.files).length;
    tell(`Read ${pathShown(out)}: ${filesInWords(files)}.`);
    const server = { ...portTyped(port), headers: siteHeaders };
    const { preview: serveBuilt } = await import('astro');
    const served = await serveBuilt({ ...siteConfig(), server, outDir: out, base: list.base, logLevel: 'warn' });
    console.log(`The site is served at http://localhost:${served.port}${list.base}`);
    await served.closed();
    return 0;
  },
});
