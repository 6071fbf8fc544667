/** Serves the built site as it will be published: `npm run preview -- [--out <folder>] [--port <number>]`. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { run } from './command/run.ts';

await run(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string' }, port: { type: 'string' } } });
  if (values.out !== undefined) process.env['POPLAR_OUT'] = resolve(values.out);
  const server = await preview(values.port ? { server: { port: Number(values.port) } } : {});
  console.log(`The site is served at http://localhost:${server.port}/`);
  await server.closed();
  return 0;
});
