import { pathTyped } from '../source/environment.ts';
import { defineCommand } from './command.ts';
import { chooseContent, contentOption } from './content.ts';

/** Makes the publishable site. */
export const build = defineCommand({
  name: 'build',
  summary: 'Makes the publishable site, unless the content has errors.',
  options: {
    ...contentOption,
    out: { type: 'string', value: 'folder', help: 'Where the site is written; else "dist".' },
  },
  examples: [
    ['', 'makes the site of the folder "content" in "dist"'],
    ['--content ../our-report/content --out ../our-report/site', 'makes the site of another report'],
  ],
  async run({ content, out }) {
    chooseContent({ content });
    if (out !== undefined) process.env['POPLAR_OUT'] = pathTyped(out);
    const { build: buildSite } = await import('astro');
    await buildSite({ logLevel: 'warn' });
    console.log(`The site is in ${process.env['POPLAR_OUT'] ?? 'dist'}. See it with: npm run preview`);
    return 0;
  },
});
