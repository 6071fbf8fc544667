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
  console.log(`The site is in ${process.env['POPLAR_OUT'] ?? 'dist'}. See it with: npm run preview`);
  return 0;
});
