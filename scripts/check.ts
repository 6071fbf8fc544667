/** Checks a content folder and prints every problem: `npm run check -- [--content <folder>] [--format <format>]`. */
import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { toStepSummary } from '../src/lint/reporters/github.ts';
import { reporters } from '../src/lint/reporters/index.ts';
import { loadReport } from '../src/model/load-report.ts';
import { didYouMean } from '../src/source/did-you-mean.ts';
import { stepSummaryFile, today } from '../src/source/environment.ts';
import { PoplarError } from '../src/source/poplar-error.ts';
import { chooseContent, contentOption } from './command/content-option.ts';
import { run } from './command/run.ts';
import { surroundingsOf } from './command/surroundings.ts';

await run(async () => {
  const { values } = parseArgs({ options: { ...contentOption, format: { type: 'string', default: 'text' } } });
  const report = reporters.get(values.format);
  if (!report)
    throw new PoplarError(`There is no format "${values.format}".${didYouMean(values.format, reporters.keys())}`, {
      hint: `The formats are ${[...reporters.keys()].join(', ')}.`,
    });
  const root = chooseContent(values);
  const { problems } = await loadReport(root, { today: today() });
  const surroundings = surroundingsOf(root);
  process.stdout.write(report(problems, surroundings));
  const summary = values.format === 'github' ? stepSummaryFile() : undefined;
  if (summary) appendFileSync(summary, toStepSummary(problems, surroundings));
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
});
