import { loadOnce } from '../site/build/context.ts';
import { toReading } from '../lint/reading.ts';
import { toText } from '../lint/reporters/text.ts';
import { buildsFolder, cacheFolder, homeFolder, projectRoot, siteFolder, tell } from '../source/environment.ts';
import { outFolderAt } from '../source/publishing/out-folder.ts';
import { callOf } from './call.ts';
import { defineCommand } from './command.ts';
import { chooseContent, contentOption } from './content.ts';
import { clearLeftoversAround } from './leftovers.ts';
import { publish } from './publish.ts';

/** Makes the publishable site. */
export const build = defineCommand({
  name: 'build',
  summary: 'Makes the publishable site, unless the content has errors.',
  options: {
    ...contentOption,
    out: { type: 'string', value: 'folder', help: 'Where the site is written; else "dist" where you are.' },
  },
  examples: [
    ['', 'makes the site of the folder "content" in "dist"'],
    ['--content ../our-report/content --out ../our-report/site', 'makes the site of another report'],
  ],
  async run({ content, out: typed }) {
    const root = chooseContent({ content });
    const path = siteFolder(typed);
    clearLeftoversAround(path);
    const caches = [buildsFolder(), cacheFolder()];
    const out = outFolderAt(path, { content: root, project: projectRoot(), home: homeFolder(), caches });
    const loaded = await loadOnce();
    tell(`${toReading(loaded)}${loaded.problems.length > 0 ? toText(loaded.problems) : ''}`.trimEnd());
    if (loaded.problems.some(({ severity }) => severity === 'error')) {
      tell('The site was not built. Mend the errors above first.');
      return 1;
    }
    if (out.isEarlier) tell(`An earlier version of Poplar made the site in ${out.shown}; it is replaced.`);
    await publish(root, out);
    const again = typed === undefined ? [] : ['--out', out.shown.includes(' ') ? `"${out.shown}"` : out.shown];
    console.log(`The site is in ${out.shown}. See it with: ${callOf('preview', ...again)}`);
    return 0;
  },
});
