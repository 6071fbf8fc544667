import { insideMatterIn } from '../lint/inside-matter.ts';
import type { Report } from '../model/report.ts';
import { loadOnce } from '../site/build/context.ts';
import { keptIn } from '../site/build/kept-in.ts';
import { toReading } from '../lint/reading.ts';
import { toText } from '../lint/reporters/text.ts';
import { buildsFolder, cacheFolder, homeFolder, projectRoot, siteFolder, tell } from '../source/environment.ts';
import { boundHeaps } from '../source/memory.ts';
import { lookAhead } from '../source/read-ahead.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import { readTree } from '../source/files.ts';
import { PoplarError } from '../source/poplar-error.ts';
import { keepPrints } from '../source/publishing/kept-prints.ts';
import { outFolderAt } from '../source/publishing/out-folder.ts';
import { realPlace } from '../source/publishing/place.ts';
import { callOf, quoted } from '../source/call.ts';
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
    edition: {
      type: 'string',
      value: 'edition',
      help: '"customer" writes "You said, we did" alone, without names and sums of money; else to "dist-customer".',
    },
  },
  examples: [
    ['', 'makes the site of the folder "content" in "dist"'],
    ['--content ../our-report/content --out ../our-report/site', 'makes the site of another report'],
    ['--edition customer', 'makes the one page that customers may read, in "dist-customer"'],
  ],
  async run({ content, out: typed, edition: typedEdition }) {
    const edition = editionTyped(typedEdition);
    boundHeaps();
    const root = chooseContent({ content });
    const path = siteFolder(typed, edition);
    clearLeftoversAround(path);
    const prints = keptIn('prints');
    const looking = lookAhead(realPlace(path), prints);
    const caches = [buildsFolder(), cacheFolder()];
    const out = outFolderAt(path, { content: root, project: projectRoot(), home: homeFolder(), caches });
    const loaded = await loadOnce();
    tell(`${toReading(loaded)}${loaded.problems.length > 0 ? toText(loaded.problems) : ''}`.trimEnd());
    if (loaded.problems.some(({ severity }) => severity === 'error')) {
      tell('The site was not built. Mend the errors above first.');
      return 1;
    }
    if (edition && loaded.report && !staysInside(loaded.report, root)) return 1;
    const standing = out.vet(await looking());
    if (standing.isEarlier) tell(`An earlier version of Poplar made the site in ${out.shown}; it is replaced.`);
    const names = edition && { name: edition, people: loaded.report?.people.all.map(({ name }) => name) ?? [] };
    await publish({ content: root, out, standing, edition: names });
    keepPrints(out.path, prints);
    const isUsual = typed === undefined && edition === undefined;
    const again = isUsual ? [] : ['--out', quoted(out.shown)];
    console.log(`The site is in ${out.shown}. See it with: ${callOf('preview', ...again)}`);
    return 0;
  },
});

function editionTyped(typed: string | undefined): 'customer' | undefined {
  if (typed === undefined || typed === 'customer') return typed;
  throw new PoplarError(`There is no edition "${typed}".${didYouMean(typed, ['customer'])}`, {
    hint: 'The edition for customers is called customer. Without --edition the whole report is made.',
  });
}

/** Names each place in the replies to customers that says what only colleagues are to read; true where there is none. */
function staysInside(report: Report, root: string): boolean {
  const texts = new Map(readTree(root).files.map(({ file, text }) => [file, text]));
  const matters = insideMatterIn(report, (file) => texts.get(file) ?? '');
  for (const { at, what, found } of matters)
    tell(
      `${at.file}:${at.range.start.line}:${at.range.start.column}: "${found}" is ${what}, which customers are not to read. Say it without.`,
    );
  if (matters.length > 0) tell('The page for customers was not made.');
  return matters.length === 0;
}
