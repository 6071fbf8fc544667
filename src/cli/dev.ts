import { siteConfig } from '../site/build/site-config.ts';
import { reachPackages } from '../source/reach-packages.ts';
import { defineCommand } from './command.ts';
import { chooseContent, contentOption } from './content.ts';
import { portOption, portTyped } from './port.ts';

/** Serves the site beside the files while they are written. */
export const dev = defineCommand({
  name: 'dev',
  summary: 'Checks the report and opens the authoring site, which follows every save.',
  options: {
    ...contentOption,
    ...portOption,
    host: { type: 'boolean', help: 'Lets other machines of the network read along.' },
  },
  examples: [
    ['', 'shows the folder "content" where you are'],
    ['--port 5000', 'serves it at http://localhost:5000/'],
  ],
  async run({ content, port, host }) {
    chooseContent({ content });
    process.env['ASTRO_DEV_BACKGROUND'] ??= '0';
    reachPackages();
    const { dev: serveWhileWriting } = await import('astro');
    await serveWhileWriting({ ...siteConfig(), server: { ...portTyped(port), host } });
    return 0;
  },
});
