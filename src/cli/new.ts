import { fields } from '../editor/actions/fields.ts';
import { firstQuestions } from '../editor/first-pieces.ts';
import { entryAfter } from '../editor/more-entries.ts';
import { isPartOfPlan, newContent, type NewFile } from '../editor/new-content.ts';
import { idFrom, namingKey, nextId, type Question, questionsOf } from '../editor/questions.ts';
import { descriptionOf, exampleOf, wholePart } from '../source/schema-part.ts';
import type { Given, GivenGroup } from '../source/skeleton.ts';
import { type Content, readContent } from '../model/read-content.ts';
import type { ContentType } from '../model/types/content-type.ts';
import { contentTypes } from '../model/types/index.ts';
import { reportType } from '../model/types/report.ts';
import { isDay, isTimeZone } from '../source/day.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import { pathShown, tell, today } from '../source/environment.ts';
import { readTree, type Tree } from '../source/files.ts';
import { standsAlready, writeNewFiles } from '../source/new-files.ts';
import { PoplarError } from '../source/poplar-error.ts';
import { answerTo, knownIds, offeredTo, stagesIn, valueTyped, wordingOf } from './answers.ts';
import { type Asking, askingAt } from './ask.ts';
import { callOf } from '../source/call.ts';
import { defineCommand, type Option } from './command.ts';
import { beginningMeant } from './begin-from.ts';
import { flagOf, optionsOf, refuseForeign, titleOf, type Typed, withFlag } from './content-flags.ts';
import { chooseContent, contentOption } from './content.ts';
import { newReport } from './new-report.ts';
import { whatIsLeft } from './what-is-left.ts';

/** What can be added to a report that exists; a report itself is made with all that belongs to it. */
const addable = contentTypes.filter(({ single }) => single === undefined);
const names = ['report', ...addable.map(({ name }) => name)];

/** Adds a piece of content, with all that its author alone can know marked in it. */
export const newCommand = defineCommand({
  name: 'new',
  summary:
    'Makes a report, or adds a pain point, plan, person and so on, with a mark where only you know what belongs.',
  words: '<what>',
  options: {
    ...contentOption,
    ...optionsOf([reportType, ...addable], firstQuestions(false)),
    id: { type: 'string', value: 'id', help: 'The name of the file or entry; else it follows from the title or name.' },
    plan: {
      type: 'string',
      value: 'id',
      help: 'The plan to which an update or story belongs; for a new report the name of its first one.',
    },
    on: {
      type: 'string',
      value: 'day',
      help: 'The day of an update, voice or micro-action; of an update, else today.',
    },
    from: {
      type: 'string',
      value: 'file',
      help: 'Begins a new report with the actions of a spreadsheet, a workbook (.xlsx) or CSV; a pain point with emerging/<id> or fixes/<id>.',
    },
    column: {
      type: 'string',
      value: 'field=name',
      many: true,
      help: `What a column of it says: ${Object.keys(fields).join(', ')}.`,
    },
  } as Readonly<Record<string, Option>>,
  examples: [
    ['report ../our-report', 'asks for what a report begins with, and makes its folder'],
    ['report ../our-report --from actions.csv', 'makes pain points, plans and people of a list of actions'],
    ['plan', 'asks for what a plan needs, and makes its folder'],
    ['person --name "Maria Okafor" --role "Head of Billing" --department billing', 'asks nothing'],
    ['update --plan late-fee-grace', 'adds a progress note of today'],
    ['pain-point --from emerging/metric-calls-given-up', 'begins with what the page Emerging names'],
    ['pain-point --from fixes/theme-paper-bill', 'begins with small fixes of one kind'],
  ],
  async run(typed, words) {
    const asking = askingAt(process.stdin, process.stderr);
    try {
      const [word, ...more] = words;
      const { column, ...flags } = typed as Typed & { readonly column: readonly string[] };
      const what = await meant(word, asking);
      if (what === 'report') return await newReport(more, flags, column, asking);
      refuseMore(more);
      return await add(what, column.length > 0 ? { ...flags, column: column.join() } : flags, asking);
    } finally {
      asking?.close();
    }
  },
});

async function meant(word: string | undefined, asking: Asking | undefined): Promise<ContentType | 'report'> {
  const find = (typed: string) => {
    const name = typed.trim().replaceAll(' ', '-');
    const type = name === 'report' ? name : addable.find((candidate) => candidate.name === name);
    if (type) return type;
    throw new PoplarError(`"${typed}" is nothing that can be added.${didYouMean(name, names)}`, {
      hint: `Say one of: ${names.join(', ')}.`,
    });
  };
  if (word !== undefined) return find(word);
  if (asking) return asking.ask(`What is new? One of: ${names.join(', ')}.`, find, names);
  throw new PoplarError('Say what is new.', {
    hint: `Write ${callOf('new', '<what>')}, one of: ${names.join(', ')}.`,
  });
}

function refuseMore([word]: readonly string[]): void {
  if (word !== undefined)
    throw new PoplarError(`"${word}" is not expected here.`, { hint: 'Texts with spaces stand in quotes.' });
}

async function add(type: ContentType, flags: Typed, asking: Asking | undefined): Promise<number> {
  const root = chooseContent({ content: flags['content'] });
  const tree = readTree(root);
  const { typed, lines, hint } = beginningMeant(type, flags, tree);
  refuseForeign(type, typed);
  const { contents } = readContent(tree);
  const known = knownIds(contents);
  const plan = isPartOfPlan(type) ? await planMeant(typed, asking, contents) : undefined;
  const day = today(zoneOf(contents));
  const filesOf = (given: GivenGroup) =>
    newContent(type, { id: idOf(type, typed, given, plan, day), plan, today: day }, given, known);
  const refuseTaken = (given: GivenGroup) => refuseStanding(filesOf(given), tree);
  const isNamed = plan !== undefined || typed['id'] !== undefined;
  // Nobody answers nine questions to hear that the first answer would not do.
  if (isNamed) refuseTaken({});
  const given = await answers(type, typed, asking, contents, isNamed ? undefined : refuseTaken);
  const files = filesOf(given);
  writeNewFiles(
    root,
    files.map(({ path, text: made, isEntry }) => {
      const text = lines === '' ? made : `${made.trimEnd()}\n${lines}`;
      return isEntry ? { path, text, more: moreOf(path, text) } : { path, text };
    }),
  );
  const made = new Set(files.map(({ path }) => `${tree.name}/${path}`));
  for (const { path } of files) process.stdout.write(`${pathShown(`${root}/${path}`)}\n`);
  tell(whatIsLeft(readTree(root), (file) => made.has(file)));
  if (hint) tell(hint(idOf(type, typed, given, plan, day)));
  return 0;
}

function refuseStanding(files: readonly NewFile[], { paths }: Tree): void {
  const standing = files.find(({ path, isEntry }) => !isEntry && paths.has(path));
  if (standing) throw standsAlready(standing.path);
}

function moreOf(path: string, entry: string) {
  return (existing: string): string => {
    const more = entryAfter(existing, entry);
    if (more !== undefined) return more;
    throw new PoplarError(`${path} does not end in a list to which an entry can be added. Nothing was written.`, {
      hint: `Add this by hand:\n\n${entry}`,
    });
  };
}

/** What is known of a new piece: what was typed, what somebody at the terminal answers, and what follows by itself. */
async function answers(
  type: ContentType,
  typed: Typed,
  asking: Asking | undefined,
  contents: readonly Content[],
  refuseTaken: ((given: GivenGroup) => void) | undefined,
): Promise<GivenGroup> {
  const given: { [key: string]: Given | undefined } = {};
  const known = knownIds(contents);
  for (const question of questionsOf(type)) {
    const { key } = question;
    const offered = offeredTo(question, known, stagesIn(contents, given));
    const flagged = typed[flagOf(key)];
    const byItself = key === 'id' ? nextId(known.get(type.name)?.keys() ?? [], exampleOf(question.part) ?? '') : '';
    const mustKnow = key === namingKey(type) && type.format !== 'list';
    if (flagged === undefined && byItself !== '') given[key] = byItself;
    else {
      const refuse = mustKnow ? (name: Given) => refuseTaken?.({ [key]: name }) : undefined;
      given[key] = await answerTo(question, { flagged, asking, offered, mustKnow, ...(refuse && { refuse }) });
    }
  }
  return given;
}

async function planMeant(typed: Typed, asking: Asking | undefined, contents: readonly Content[]): Promise<string> {
  const part = wholePart({
    title: 'Plan',
    description: 'The plan to which it belongs.',
    reference: 'plan',
  });
  const question: Question = { key: 'plan', part: { ...part, type: 'string' } };
  const offered = offeredTo(question, knownIds(contents), new Map());
  const read = (text: string) => String(valueTyped(question, text, offered));
  const flagged = typed['plan'];
  if (flagged !== undefined) return withFlag('plan', () => read(flagged));
  if (asking) return asking.ask(wordingOf(question, offered), read, offered?.keys());
  throw new PoplarError('These are missing: --plan <id>.', { hint: wordingOf(question, offered) });
}

function idOf(type: ContentType, typed: Typed, given: GivenGroup, plan: string | undefined, today: string): string {
  const day = typed['on'] ?? today;
  if (type.name === 'update') {
    if (!isDay(day)) throw new PoplarError(`--on: "${day}" is not a day. Write year-month-day, for example ${today}.`);
    return day;
  }
  if (type.format === 'list') return quarterOf(String(given['on'] ?? today));
  if (plan !== undefined) return plan;
  const naming = namingKey(type);
  const id = typed['id'] ?? idFrom(String(given[naming ?? ''] ?? ''));
  if (id !== '') {
    const idQuestion: Question = { key: 'id', part: wholePart({ $ref: 'common.schema.json#/$defs/id' }) };
    return String(withFlag('id', () => valueTyped(idQuestion, id, undefined)));
  }
  if (naming !== undefined && given[naming] !== undefined)
    throw new PoplarError(`No id follows from "${String(given[naming])}".`, {
      hint: 'Give one with --id: lower-case words joined by hyphens.',
    });
  const flags = questionsOf(type).map(({ key, part }) => `  --${flagOf(key)}: ${descriptionOf(part)}`);
  throw new PoplarError(`These are missing: --${flagOf(naming ?? 'id')} <text>.`, {
    hint: `A new ${titleOf(type)} takes, and leaves open what is not said:\n${flags.join('\n')}`,
  });
}

/** Where the report's days begin; where nobody can tell, in UTC. */
function zoneOf(contents: readonly Content[]): string {
  const settings = contents.find(({ type, valid }) => type.single === 'settings' && valid)?.value;
  const { timeZone = 'UTC' } = (settings ?? {}) as { readonly timeZone?: string };
  return isTimeZone(timeZone) ? timeZone : 'UTC';
}

/** The quarter whose file a dated entry goes into. */
function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
