import { dueIn } from '../insight/due.ts';
import { emergingIn } from '../insight/emerging/emerging.ts';
import { insightOf } from '../insight/report-insight.ts';
import { toReading } from '../lint/reading.ts';
import { reporters } from '../lint/reporters/index.ts';
import { loadReport } from '../model/load-report.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import { tell, today } from '../source/environment.ts';
import { readTree } from '../source/files.ts';
import { PoplarError } from '../source/poplar-error.ts';
import { defineCommand } from './command.ts';
import { chooseContent, contentOption } from './content.ts';
import { costsGrown } from './costs-grown.ts';
import { gettingWorse, listAsMarkdown, listAsText, unanswered } from './due-lists.ts';
import { dueAsMarkdown, dueAsText } from './due-text.ts';
import { surroundingsOf } from './surroundings.ts';

const formats = ['text', 'md'];

/** Prints what waits for somebody. Rules are not asked: only what keeps a file from being read stops it. */
export const due = defineCommand({
  name: 'due',
  summary:
    'Prints what waits for its owner: steps, goals and updates that are late, measures ready to read, customers without an answer; and what gets worse.',
  options: {
    ...contentOption,
    format: { type: 'string', value: 'format', help: `How to print the list: ${formats.join(', ')}; else text.` },
  },
  examples: [
    ['', 'prints what is late in the folder "content" where you are'],
    ['--format md', 'prints the text of an issue, and nothing when nothing waits'],
  ],
  async run({ content, format = 'text' }) {
    if (!formats.includes(format))
      throw new PoplarError(`There is no format "${format}".${didYouMean(format, formats)}`, {
        hint: `The formats are ${formats.join(', ')}.`,
      });
    const root = chooseContent({ content });
    const loaded = loadReport(readTree(root), { today });
    const { report } = loaded;
    process.stderr.write(toReading(loaded));
    const surroundings = surroundingsOf(root);
    const errors = loaded.problems.filter(({ severity }) => severity === 'error');
    if (!report || errors.length > 0) {
      process.stderr.write(reporters.get('text')?.(errors, surroundings) ?? '');
      return 1;
    }
    const waiting = dueIn(report, insightOf(report));
    const emerging = emergingIn(report, await costsGrown(root, report)).open;
    const lists = [unanswered(report), gettingWorse(emerging, report)];
    if (waiting.length === 0 && lists.every(({ lines }) => lines.length === 0))
      tell(`Nothing waits for anybody on ${report.settings.asOf}.`);
    process.stdout.write(
      format === 'md'
        ? [dueAsMarkdown(waiting, report, surroundings.inRepository), ...lists.map(listAsMarkdown)].join('')
        : [dueAsText(waiting, report), ...lists.map(listAsText)].filter(Boolean).join('\n'),
    );
    return 0;
  },
});
