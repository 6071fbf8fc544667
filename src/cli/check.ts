import { appendFileSync } from 'node:fs';
import { checkLoaded } from '../lint/check.ts';
import { countBySeverity } from '../lint/reporters/counts.ts';
import { toStepSummary } from '../lint/reporters/github.ts';
import { toReading } from '../lint/reading.ts';
import { reporters } from '../lint/reporters/index.ts';
import { askedFor, knownRule, selecting, toHidden } from '../lint/selection.ts';
import { type LoadedReport, loadReport } from '../model/load-report.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import { stepSummaryFile, today } from '../source/environment.ts';
import type { Tree } from '../source/files.ts';
import { PoplarError } from '../source/poplar-error.ts';
import { folderRead } from '../source/read-ahead.ts';
import { treeWithKept } from '../source/tree-with-kept.ts';
import { versionBefore } from './base.ts';
import { defineCommand } from './command.ts';
import { loadOwnRules, rulesOption } from './own-rules.ts';
import { chooseContent, contentOption } from './content.ts';
import { fixContent } from './fix.ts';
import { selectedPaths } from './selected-paths.ts';
import { surroundingsOf } from './surroundings.ts';
import type { watchContent } from './watch.ts';

const formats = [...reporters.keys()].join(', ');

/** Names every mistake in the content at its place. */
export const check = defineCommand({
  name: 'check',
  summary: 'Names every mistake in the content at its line, with what to write instead.',
  words: '[files and folders]',
  options: {
    ...contentOption,
    ...rulesOption,
    format: { type: 'string', value: 'format', help: `How to print the problems: ${formats}; else text.` },
    rule: { type: 'string', value: 'rule', many: true, help: 'Only what this rule says; can be given several times.' },
    watch: { type: 'boolean', help: 'Checks again after each save, until you press Ctrl-C; one line a problem.' },
    base: {
      type: 'string',
      value: 'revision',
      help: 'Judges what changed since the branch left this one; else since the last commit.',
    },
    fix: { type: 'boolean', help: 'Mends what needs no judgement, says what it did, and checks again.' },
    'max-warnings': { type: 'string', value: 'number', help: 'Ends with 1 when there are more warnings than that.' },
  },
  examples: [
    ['', 'checks the folder "content" where you are'],
    ['plans/late-fee-grace', 'checks the whole, and prints what is wrong in that folder'],
    ['--content ../our-report/content', 'checks another folder'],
    ['--rule owner-is-here', 'prints what one rule says'],
    ['--fix', 'corrects what can only be meant in one way'],
    ['--watch', 'checks after each save'],
    ['--base origin/main', 'judges every goal, window and figure that the branch moves'],
    ['--max-warnings 0', 'lets no warning pass'],
    ['--rules rules', 'asks your own rules, too'],
    ['--format github', 'annotates the lines of a pull request on GitHub'],
  ],
  async run(
    { content, format = 'text', rule, base: typedBase, fix, watch, rules: typedRules, 'max-warnings': typedMost },
    words,
  ) {
    const report = reporterOf(format);
    const most = mostWarnings(typedMost);
    const ownRules = await loadOwnRules(typedRules);
    const isOwn = (id: string) => ownRules.rules.some((own) => own.id === id);
    const rules = rule.map((id) => (isOwn(id) ? id : knownRule(id)));
    const root = chooseContent({ content });
    const reading = folderRead(root).then(treeWithKept);
    const { promise: isGitAsked, resolve: gitIsAsked } = Promise.withResolvers<void>();
    const earlier = versionBefore(
      root,
      async () => {
        gitIsAsked();
        return (await reading).tree;
      },
      typedBase,
    );
    // What it cannot do is heard where somebody waits for it: a folder that cannot be read is told first.
    earlier.then(() => gitIsAsked(), gitIsAsked);
    const { tree, save, judgements } = await reading;
    const selection = { rules, paths: selectedPaths(words, root, tree) };
    const select = selecting(selection, tree);
    if (watch) {
      await earlier;
      const baseNow = (now: Tree) => versionBefore(root, () => now, typedBase).catch(() => null);
      return watchUntilStopped(root, { today, select, ownRules, baseOf: baseNow }, { fix, format });
    }
    const judged = fix ? undefined : judgements();
    // Git works on its last questions while what was read is understood.
    await isGitAsked;
    const loaded = fix ? undefined : understoodNow(loadReport(tree, { today }));
    const options = { select, ownRules, base: await earlier };
    const checked = loaded
      ? checkLoaded(tree, loaded, { ...options, kept: judged?.kept })
      : fixContent(root, { ...options, today }, askedFor(selection, tree));
    const { problems, hidden } = checked;
    process.stderr.write(toReading(checked));
    const around = surroundingsOf(root);
    const ownWhy = new Map<string, string>(ownRules.rules.map(({ id, why }) => [id, why]));
    const surroundings = { ...around, whyOf: (id: string) => ownWhy.get(id) ?? around.whyOf(id) };
    process.stdout.write(report(problems, surroundings));
    const summary = format === 'github' ? stepSummaryFile() : undefined;
    if (summary) appendFileSync(summary, toStepSummary(problems, surroundings));
    process.stderr.write(toHidden(hidden));
    save();
    judged?.save();
    const { error, warning } = countBySeverity(problems);
    if (error > 0) return 1;
    if (warning <= most) return 0;
    const found = warning === 1 ? 'There is 1 warning' : `There are ${warning} warnings`;
    process.stderr.write(`${found}, and --max-warnings allows ${most}.\n`);
    return 1;
  },
});

/** The same with everything that a check asks of it, which would be found when it is asked for. */
function understoodNow(loaded: LoadedReport): LoadedReport {
  void [loaded.problems, loaded.report];
  return loaded;
}

/** Watches until somebody presses Ctrl-C or ends the process. */
async function watchUntilStopped(
  root: string,
  options: Parameters<typeof watchContent>[1],
  typed: { readonly fix: boolean; readonly format: string },
) {
  if (typed.fix)
    throw new PoplarError('--watch and --fix do not go together: nobody wants a file changed while they write it.');
  if (typed.format !== 'text')
    throw new PoplarError(`--watch prints text, not ${typed.format}.`, { hint: 'Leave --format out, or --watch.' });
  // Whoever checks once need not wait for what only watching takes.
  const { watchContent: watch } = await import('./watch.ts');
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  return watch(root, options, (text) => process.stdout.write(text), stop.signal);
}

function reporterOf(format: string) {
  const reporter = reporters.get(format);
  if (reporter) return reporter;
  throw new PoplarError(`There is no format "${format}".${didYouMean(format, reporters.keys())}`, {
    hint: `The formats are ${formats}.`,
  });
}

function mostWarnings(typed: string | undefined): number {
  if (typed === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d{1,9}$/.test(typed)) return Number(typed);
  throw new PoplarError(`"${typed}" is not a number of warnings. Write a whole number from 0 on.`);
}
