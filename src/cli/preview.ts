import { pathTyped } from '../source/environment.ts';
import { defineCommand } from './command.ts';
import { portOption, portTyped } from './port.ts';

/** Serves the built site as it will be published. */
export const preview = defineCommand({
  name: 'preview',
  summary: 'Serves the built site as it will be published.',
  options: {
    out: { type: 'string', value: 'folder', help: 'The folder that build wrote; else "dist".' },
    ...portOption,
  },
  examples: [
    ['', 'serves "dist"'],
    ['--out ../our-report/site', 'serves what build --out wrote there'],
  ],
  async run({ out, port }) {
    if (out !== undefined) process.env['POPLAR_OUT'] = pathTyped(out);
    const { preview: serveBuilt } = await import('astro');
    const server = await serveBuilt({ server: portTyped(port) });
    console.log(`The site is served at http://localhost:${server.port}/`);
    await server.closed();
    return 0;
  },
});
