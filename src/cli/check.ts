import { appendFileSync } from 'node:fs';
import { checkContent } from '../lint/check.ts';
import { toStepSummary } from '../lint/reporters/github.ts';
import { toReading } from '../lint/reading.ts';
import { reporters } from '../lint/reporters/index.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import { stepSummaryFile, today } from '../source/environment.ts';
import { readTree } from '../source/files.ts';
import { PoplarError } from '../source/poplar-error.ts';
import { defineCommand } from './command.ts';
import { chooseContent, contentOption } from './content.ts';
import { surroundingsOf } from './surroundings.ts';

const formats = [...reporters.keys()].join(', ');

/** Names every mistake in the content at its place. */
export const check = defineCommand({
  name: 'check',
  summary: 'Names every mistake in the content at its line, with what to write instead.',
  options: {
    ...contentOption,
    format: { type: 'string', value: 'format', help: `How to print the problems: ${formats}; else text.` },
  },
  examples: [
    ['', 'checks the folder "content" where you are'],
    ['--content ../our-report/content', 'checks another folder'],
    ['--format github', 'annotates the lines of a pull request on GitHub'],
  ],
  async run({ content, format = 'text' }) {
    const report = reporters.get(format);
    if (!report)
      throw new PoplarError(`There is no format "${format}".${didYouMean(format, reporters.keys())}`, {
        hint: `The formats are ${formats}.`,
      });
    const root = chooseContent({ content });
    const loaded = checkContent(readTree(root), { today });
    const { problems } = loaded;
    process.stderr.write(toReading(loaded));
    const surroundings = surroundingsOf(root);
    process.stdout.write(report(problems, surroundings));
    const summary = format === 'github' ? stepSummaryFile() : undefined;
    if (summary) appendFileSync(summary, toStepSummary(problems, surroundings));
    return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
});
