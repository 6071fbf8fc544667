import { printable } from '../lint/reporters/printable.ts';
import {
  type ImportedFigures,
  importedFigures,
  type ImportedRow,
  joinedFigures,
  type OpenQuestion,
  type SaidOfTable,
} from '../model/imported-figures.ts';
import { gridOf } from '../model/period-grid.ts';
import type { FigureCells } from '../model/queries/figures-csv.ts';
import { columnsOf, furtherColumnsOf } from '../model/series.ts';
import type { Report } from '../model/report.ts';
import type { Metric } from '../model/types/metric.ts';
import type { Settings } from '../model/types/report.ts';
import { parseTable } from '../source/csv.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import { pathShown, pathTyped, tell } from '../source/environment.ts';
import { readTree } from '../source/files.ts';
import { PoplarError } from '../source/poplar-error.ts';
import { replaceFiles } from '../source/replace-files.ts';
import { readSpreadsheet } from '../source/spreadsheet.ts';
import { inOrder } from '../source/typed-day.ts';
import { type Asking, askingAt } from './ask.ts';
import { callOf } from '../source/call.ts';
import { defineCommand } from './command.ts';
import { callHere, chooseContent, contentOption, reportIn } from './content.ts';
import { type FigureTable, figuresIn } from './figure-columns.ts';
import { importText } from './import-text.ts';

/** Takes a metric's figures over from a spreadsheet: a workbook, or a CSV of any dialect. */
export const importFigures = defineCommand({
  name: 'import',
  summary: 'Takes the figures of a metric over from a spreadsheet, and says how it read them.',
  words: '<file>',
  options: {
    ...contentOption,
    metric: { type: 'string', value: 'id', help: 'The metric whose figures these are.' },
    sheet: { type: 'string', value: 'name', help: 'The sheet of a workbook that has several.' },
    column: {
      type: 'string',
      value: 'field=name',
      many: true,
      help: 'Which column holds what, such as "numerator=Complaints"; else they are found by name, or asked for.',
    },
    days: {
      type: 'string',
      value: 'order',
      help: 'What 03/04/2026 means: "day-first" for 3 April, "month-first" for 4 March. It is never guessed.',
    },
    decimals: { type: 'string', value: 'sign', help: 'What stands before decimals: "comma" or "point".' },
    'dry-run': { type: 'boolean', help: 'Says how it reads the table and what would change, and writes nothing.' },
  },
  examples: [
    ['complaints.xlsx --metric late-fee-complaints', 'shows how it reads the first rows, and asks what is unclear'],
    ['export.csv --metric nps --column "period=Monat" --days day-first', 'asks nothing'],
  ],
  async run({ content, metric: id, sheet, column, days, decimals, 'dry-run': isTrial }, words) {
    const [file, ...more] = words;
    if (file === undefined || more.length > 0)
      throw new PoplarError(more.length > 0 ? `"${more[0]}" is not expected here.` : 'Say which spreadsheet.', {
        hint: `Write ${callOf('import', '<file>', '--metric', '<id>')}.`,
      });
    const said: SaidOfTable = {
      ...(days === undefined ? {} : { days: oneOf('days', days, ['day-first', 'month-first'] as const) }),
      ...(decimals === undefined ? {} : { decimals: oneOf('decimals', decimals, ['comma', 'point'] as const) }),
    };
    const root = chooseContent({ content });
    const report = reportIn(readTree(root));
    const asking = askingAt(process.stdin, process.stderr);
    try {
      const metric = await metricMeant(id, report, asking);
      const spreadsheet = await readSpreadsheet(pathTyped(file), (names, shown) =>
        sheetMeant(names, shown, sheet, asking),
      );
      const table = await figuresIn(spreadsheet, metric.measure, column, asking);
      const imported = await readWith(table, metric, report, said, asking);
      if ('refused' in imported) return refuse(imported.refused);
      return await takeOver(root, { metric, settings: report.settings }, table, imported.rows, { isTrial, asking });
    } finally {
      asking?.close();
    }
  },
});

/** Puts imported rows beside the figures that stand, if the whole is what a CSV must be. */
async function takeOver(
  root: string,
  { metric, settings }: { readonly metric: Metric; readonly settings: Settings },
  table: FigureTable,
  rows: readonly ImportedRow[],
  { isTrial, asking }: { readonly isTrial: boolean; readonly asking: Asking | undefined },
): Promise<number> {
  const path = `data/${metric.id}.csv`;
  const standing = readTree(root).files.find((source) => source.path === path)?.text;
  const before = standing === undefined ? [] : cellsOf(standing, metric);
  if (before === undefined)
    throw new PoplarError(`${path} has problems, so nobody can tell which of its figures stay.`, {
      hint: `Mend it first (${callHere('check')}), or delete it.`,
    });
  const cells = rows.map((row) => row.cells);
  const joined = joinedFigures(before, cells, metric, gridOf(metric, settings));
  process.stderr.write(importText(metric.id, table, rows, joined));
  if (joined.refused.length > 0) return refuse(joined.refused);
  if (isTrial || joined.text === standing) {
    process.stderr.write(isTrial ? 'This was a trial: nothing was written.\n' : 'Nothing had to be written.\n');
    return 0;
  }
  if (asking && !(await asking.ask(`Write ${path}? (Enter: yes; or no)`, yesOrNo, ['yes', 'no']))) return refuse([]);
  replaceFiles(root, [{ path, text: joined.text }]);
  process.stdout.write(`${pathShown(`${root}/${path}`)}\n`);
  tell(`See what the figures now prove with: ${callHere('claims')}`);
  return 0;
}

function yesOrNo(typed: string): boolean {
  if (/^(y|yes|)$/i.test(typed)) return true;
  if (/^(n|no)$/i.test(typed)) return false;
  throw new PoplarError('Type yes or no.');
}

function refuse(reasons: readonly string[]): number {
  const shown = reasons.slice(0, mostReasons);
  const more = reasons.length - shown.length;
  const lines = [...shown, ...(more > 0 ? [`And ${more} more.`] : []), 'Nothing was written.'];
  process.stderr.write(`${lines.map(printable).join('\n')}\n`);
  return 1;
}

const mostReasons = 20;

/** The rows of a metric's CSV; undefined where it has problems. */
function cellsOf(text: string, { measure, id }: Metric): readonly FigureCells[] | undefined {
  const { rows, problems } = parseTable(text, `data/${id}.csv`, columnsOf(measure), furtherColumnsOf(measure));
  return problems.length > 0 ? undefined : rows.map(({ cells }) => cells);
}

async function metricMeant(id: string | undefined, { metrics }: Report, asking: Asking | undefined): Promise<Metric> {
  const ids = metrics.all.map((metric) => metric.id);
  const find = (typed: string): Metric => {
    const metric = metrics.find(typed);
    if (!metric)
      throw new PoplarError(`There is no sound metric "${typed}".${didYouMean(typed, ids)}`, {
        hint: `Make one with: ${callHere('new', 'metric')}`,
      });
    if (metric.query)
      throw new PoplarError(`The figures of "${typed}" are counted by its query, and an import would be overwritten.`, {
        hint: `Count them with: ${callHere('refresh', '--metric', typed)}`,
      });
    return metric;
  };
  if (id !== undefined) return find(id);
  if (asking) return asking.ask(`Whose figures are these? One of: ${ids.join(', ')}.`, find, ids);
  throw new PoplarError('Say whose figures these are: --metric <id>.', {
    hint: `The metrics are ${ids.slice(0, 20).join(', ')}${ids.length > 20 ? ' and more' : ''}.`,
  });
}

async function sheetMeant(
  names: readonly string[],
  file: string,
  typed: string | undefined,
  asking: Asking | undefined,
): Promise<string> {
  const find = (name: string): string => {
    if (names.includes(name)) return name;
    throw new PoplarError(`${file} has no sheet "${name}".${didYouMean(name, names)}`, {
      hint: `Its sheets are ${names.join(', ')}.`,
    });
  };
  if (typed !== undefined) return find(typed);
  if (asking) return asking.ask(`Which sheet? One of: ${names.join(', ')}.`, find, names);
  throw new PoplarError(`${file} has several sheets: ${names.join(', ')}.`, { hint: 'Say which one: --sheet <name>' });
}

/** Reads the table, and asks what it does not tell. */
async function readWith(
  { columns }: FigureTable,
  metric: Metric,
  { settings }: Report,
  said: SaidOfTable,
  asking: Asking | undefined,
): Promise<Exclude<ImportedFigures, { open: OpenQuestion }>> {
  for (let known = said; ;) {
    const imported = importedFigures(columns, metric, gridOf(metric, settings), known);
    if (!('open' in imported)) return imported;
    const { open } = imported;
    if (!asking) throw unanswered(open);
    const [first, second] = readings[open.about];
    const answer = await asking.ask(
      `${questionOf(open)} (${first} or ${second})`,
      (typed) => oneOf(open.about, typed, readings[open.about]),
      readings[open.about],
    );
    known = { ...known, [open.about]: answer };
  }
}

const readings = { days: ['day-first', 'month-first'], decimals: ['comma', 'point'] } as const;

function questionOf({ about, cell }: OpenQuestion): string {
  return about === 'days'
    ? `Is "${cell}" the day ${inOrder(cell, 'day-first')} or ${inOrder(cell, 'month-first')}?`
    : `What stands before the decimals in "${cell}"?`;
}

function unanswered(open: OpenQuestion): PoplarError {
  const [first, second] = readings[open.about];
  return new PoplarError(`${questionOf(open)} Only you can tell.`, {
    hint: `Say it with --${open.about} ${first} or --${open.about} ${second}.`,
  });
}

function oneOf<Choice extends string>(option: string, typed: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === typed);
  if (found) return found;
  throw new PoplarError(`"${typed}" is nothing that --${option} takes.${didYouMean(typed, choices)}`, {
    hint: `Write ${choices.map((choice) => `--${option} ${choice}`).join(' or ')}.`,
  });
}
