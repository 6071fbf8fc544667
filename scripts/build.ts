/** Makes the publishable site: `npm run build -- [--content <folder>] [--out <folder>]`. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { chooseContent, contentOption } from './command/content-option.ts';
import { run } from './command/run.ts';

await run(async () => {
  const { values } = parseArgs({ options: { ...contentOption, out: { type: 'string' } } });
  chooseContent(values);
  if (values.out !== undefined) process.env['POPLAR_OUT'] = resolve(values.out);
  await build({ logLevel: 'warn' });
  return 0;
});
