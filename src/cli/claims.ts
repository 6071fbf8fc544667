import { insightOf } from '../insight/report-insight.ts';
import { toReading } from '../lint/reading.ts';
import { reporters } from '../lint/reporters/index.ts';
import { loadReport } from '../model/load-report.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import { today } from '../source/environment.ts';
import { folderRead } from '../source/read-ahead.ts';
import { treeWithKept } from '../source/tree-with-kept.ts';
import { PoplarError } from '../source/poplar-error.ts';
import { claimsAsData, type PlanClaims } from './claims-data.ts';
import { claimsAsText } from './claims-text.ts';
import { defineCommand } from './command.ts';
import { chooseContent, contentOption } from './content.ts';
import { surroundingsOf } from './surroundings.ts';

const formats = ['text', 'json'];

/** Prints what the figures of each plan prove. Rules are not asked: only what keeps a file from being read stops it. */
export const claims = defineCommand({
  name: 'claims',
  summary: 'Prints what the figures of every plan prove, and what would prove more.',
  options: {
    ...contentOption,
    plan: { type: 'string', value: 'id', help: 'Prints one plan, with all that each of its claims was asked.' },
    format: { type: 'string', value: 'format', help: `How to print the claims: ${formats.join(', ')}; else text.` },
  },
  examples: [
    ['', 'prints every plan of the folder "content" where you are'],
    ['--plan late-fee-grace', 'prints one plan, criterion by criterion'],
    ['--format json', 'prints data for another program'],
  ],
  async run({ content, plan: typed, format = 'text' }) {
    if (!formats.includes(format))
      throw new PoplarError(`There is no format "${format}".${didYouMean(format, formats)}`, {
        hint: `The formats are ${formats.join(', ')}.`,
      });
    const root = chooseContent({ content });
    const { tree, save } = treeWithKept(await folderRead(root));
    const loaded = loadReport(tree, { today });
    save();
    const { report } = loaded;
    process.stderr.write(toReading(loaded));
    const errors = loaded.problems.filter(({ severity }) => severity === 'error');
    if (!report || errors.length > 0) {
      process.stderr.write(reporters.get('text')?.(errors, surroundingsOf(root)) ?? '');
      return 1;
    }
    if (typed !== undefined && !report.plans.find(typed))
      throw new PoplarError(
        `There is no plan "${typed}".${didYouMean(
          typed,
          report.plans.all.map(({ id }) => id),
        )}`,
        {
          hint: 'A plan is named as its folder is: plans/<id>/plan.yaml.',
        },
      );
    const insight = insightOf(report);
    const plans = (typed === undefined ? report.plans.all : [report.plans.get(typed)]).map((plan): PlanClaims => ({
      plan,
      insight: insight.plan(plan.id),
    }));
    process.stdout.write(
      format === 'json'
        ? `${JSON.stringify(claimsAsData(plans, report.settings), null, 2)}\n`
        : claimsAsText(plans, report.settings, { whole: typed !== undefined }),
    );
    return 0;
  },
});
