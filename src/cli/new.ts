import { entryAfter } from '../editor/more-entries.ts';
import { isPartOfPlan, newContent } from '../editor/new-content.ts';
import { idFrom, namingKey, nextId, type Question, questionsOf } from '../editor/questions.ts';
import { descriptionOf, exampleOf, wholePart } from '../source/schema-part.ts';
import type { Given, GivenGroup } from '../source/skeleton.ts';
import { checkContent } from '../lint/check.ts';
import { toText } from '../lint/reporters/text.ts';
import { type Content, readContent } from '../model/read-content.ts';
import type { ContentType } from '../model/types/content-type.ts';
import { contentTypes } from '../model/types/index.ts';
import { isDay, isTimeZone } from '../source/day.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import { pathShown, tell, today } from '../source/environment.ts';
import { fillIn } from '../source/fill-in.ts';
import { readTree, type Tree } from '../source/files.ts';
import { writeNewFiles } from '../source/new-files.ts';
import { PoplarError } from '../source/poplar-error.ts';
import type { Problem } from '../source/problem.ts';
import { knownIds, offeredTo, stagesIn, valueTyped, wordingOf } from './answers.ts';
import { type Asking, askingAt } from './ask.ts';
import { callOf } from './call.ts';
import { defineCommand, type Option } from './command.ts';
import { flagOf, optionsOf, refuseForeign, titleOf, withFlag } from './content-flags.ts';
import { chooseContent, contentOption } from './content.ts';

/** What can be added to a report that exists. */
const addable = contentTypes.filter(({ single }) => single === undefined);
const names = addable.map(({ name }) => name).join(', ');

/** Adds a piece of content, with all that its author alone can know marked in it. */
export const newCommand = defineCommand({
  name: 'new',
  summary: 'Adds a pain point, plan, person or other content, with a mark where only you know what belongs.',
  words: '<what>',
  options: {
    ...contentOption,
    id: { type: 'string', value: 'id', help: 'The name of the file or entry; else it follows from the title or name.' },
    plan: { type: 'string', value: 'id', help: 'The plan to which an update or story belongs.' },
    on: {
      type: 'string',
      value: 'day',
      help: 'The day of an update, voice or micro-action; of an update, else today.',
    },
    ...optionsOf(addable),
  } as Readonly<Record<string, Option>>,
  examples: [
    ['plan', 'asks for what a plan needs, and makes its folder'],
    ['person --name "Maria Okafor" --role "Head of Billing" --department billing', 'asks nothing'],
    ['update --plan late-fee-grace', 'adds a progress note of today'],
  ],
  async run(typed, words) {
    const asking = askingAt(process.stdin, process.stderr);
    try {
      const type = await typeMeant(words, asking);
      return await add(type, typed as Typed, asking);
    } finally {
      asking?.close();
    }
  },
});

type Typed = Readonly<Record<string, string | undefined>>;

async function typeMeant([word, ...more]: readonly string[], asking: Asking | undefined): Promise<ContentType> {
  const find = (name: string) => {
    const type = addable.find((candidate) => candidate.name === name.trim().replaceAll(' ', '-'));
    if (type) return type;
    throw new PoplarError(
      `"${name}" is nothing that can be added.${didYouMean(
        name,
        addable.map((candidate) => candidate.name),
      )}`,
      { hint: `Say one of: ${names}.` },
    );
  };
  if (more.length > 0)
    throw new PoplarError(`"${more[0]}" is not expected here.`, { hint: 'Texts with spaces stand in quotes.' });
  if (word !== undefined) return find(word);
  if (asking) return asking.ask(`What is new? One of: ${names}.`, find, names.split(', '));
  throw new PoplarError('Say what is new.', { hint: `Write ${callOf('new', '<what>')}, one of: ${names}.` });
}

async function add(type: ContentType, typed: Typed, asking: Asking | undefined): Promise<number> {
  refuseForeign(type, typed);
  const root = chooseContent({ content: typed['content'] });
  const tree = readTree(root);
  const { contents } = readContent(tree);
  const known = knownIds(contents);
  const plan = isPartOfPlan(type) ? await planMeant(typed, asking, contents) : undefined;
  const given = await answers(type, typed, asking, contents);
  const day = today(zoneOf(contents));
  const id = idOf(type, typed, given, plan, day);
  const files = newContent(type, { id, plan, today: day }, given, known);
  writeNewFiles(
    root,
    files.map(({ path, text, isEntry }) => (isEntry ? { path, text, more: moreOf(path, text) } : { path, text })),
  );
  const paths = new Set(files.map(({ path }) => `${tree.name}/${path}`));
  for (const { path } of files) process.stdout.write(`${pathShown(`${root}/${path}`)}\n`);
  tell(whatIsLeft(readTree(root), paths));
  return 0;
}

/** Counts the marks in the files just made, and names whatever else the check has against them. */
function whatIsLeft(tree: Tree, paths: ReadonlySet<string>): string {
  const texts = new Map(tree.files.map(({ file, text }) => [file, text.split('\n')]));
  const isMark = ({ file, range }: Problem) => texts.get(file)?.[range.start.line - 1]?.includes(fillIn) === true;
  const problems = checkContent(tree, { today }).problems.filter(({ file }) => paths.has(file));
  const marks = Map.groupBy(problems.filter(isMark), ({ file }) => file);
  const others = problems.filter((problem) => !isMark(problem));
  const counted = [...marks].map(([file, { length }]) => `  ${length} in ${file}`);
  return [
    ...(counted.length > 0 ? [`What only you know is marked ${fillIn}, and the check names it:`, ...counted] : []),
    ...(others.length > 0 ? [toText(others).trimEnd()] : []),
    ...(problems.length === 0 ? ['Nothing is left open.'] : []),
  ].join('\n');
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
): Promise<GivenGroup> {
  const given: { [key: string]: Given } = {};
  const known = knownIds(contents);
  for (const question of questionsOf(type)) {
    const { key } = question;
    const offered = offeredTo(question, known, stagesIn(contents, given));
    const read = (text: string) => valueTyped(question, text, offered);
    const flagged = typed[flagOf(key)];
    const byItself = key === 'id' ? nextId(known.get(type.name)?.keys() ?? [], exampleOf(question.part) ?? '') : '';
    if (flagged !== undefined) given[key] = withFlag(key, () => read(flagged));
    else if (byItself !== '') given[key] = byItself;
    else if (asking) {
      const mustKnow = key === namingKey(type) && type.format !== 'list';
      const ends = mustKnow ? '' : '\n(Enter leaves it open.)';
      const answer = await asking.ask(
        `${wordingOf(question, offered)}${ends}`,
        (text) => {
          if (text === '' && mustKnow) throw new PoplarError('This cannot stay open: the file is named after it.');
          return text === '' ? undefined : read(text);
        },
        offered?.keys(),
      );
      if (answer !== undefined) given[key] = answer;
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
