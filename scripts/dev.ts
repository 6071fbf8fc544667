/** Checks the report and opens the authoring site: `npm start -- [--content <folder>] [--port <number>] [--host]`. */
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { chooseContent, contentOption } from './command/content-option.ts';
import { run } from './command/run.ts';

await run(async () => {
  const { values } = parseArgs({
    options: { ...contentOption, port: { type: 'string' }, host: { type: 'boolean', default: false } },
  });
  chooseContent(values);
  process.env['ASTRO_DEV_BACKGROUND'] ??= '0';
  await dev({ server: { ...(values.port ? { port: Number(values.port) } : {}), host: values.host } });
  return 0;
});
