import { countsInWords } from '../lint/reporters/counts.ts';
import { tell, today } from '../source/environment.ts';
import { defineCommand } from './command.ts';
import { chooseContent, contentOption } from './content.ts';
import { fixContent } from './fix.ts';

const rule = 'key-has-moved';

/** Rewrites a report that an earlier version wrote. */
export const migrate = defineCommand({
  name: 'migrate',
  summary: 'Rewrites what an earlier version called otherwise; comments, and all else, stay as they are.',
  options: contentOption,
  examples: [
    ['', 'rewrites the folder "content" where you are'],
    ['--content ../our-report/content', 'rewrites another report'],
  ],
  async run({ content }) {
    const root = chooseContent({ content });
    const { report, problems } = fixContent(root, { today }, (problem) => problem.rule === rule);
    const left = problems.filter((problem) => problem.rule === rule);
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (!report) tell(`The report cannot be read, so nothing was rewritten: ${countsInWords(errors)}`);
    else if (left.length === 0) tell('Everything stands where this version describes it.');
    for (const { file, range, message } of left) tell(`${file}:${range.start.line}:${range.start.column}: ${message}`);
    return report && left.length === 0 ? 0 : 1;
  },
});
