import { join } from 'node:path';
import { type FromActions, fromActions } from '../editor/actions/from-actions.ts';
import { workspaceFiles } from '../editor/files.ts';
import {
  type FirstNames,
  firstDepartment,
  firstId,
  firstPieces,
  firstQuestions,
  firstSetting,
} from '../editor/first-pieces.ts';
import { filesOf, type NewPiece } from '../editor/new-content.ts';
import { type Question, questionsOf } from '../editor/questions.ts';
import { repositoryFiles } from '../editor/repository-files.ts';
import { hostFiles } from '../editor/repository/host-files.ts';
import { tableToFill } from '../editor/table-to-fill.ts';
import { checkContent } from '../lint/check.ts';
import { reportType } from '../model/types/report.ts';
import { isPackage, pathShown, pathTyped, standingIn, tell, today } from '../source/environment.ts';
import { keepEditorFiles } from '../site/build/editor-schemas.ts';
import { readTree } from '../source/files.ts';
import { fillNewFolder, refuseFilled } from '../source/new-folder.ts';
import { dependsOnPoplar, isOfInstalling, packageJsonFor } from '../source/own-package.ts';
import { PoplarError } from '../source/poplar-error.ts';
import type { Given } from '../source/skeleton.ts';
import { readSpreadsheet } from '../source/spreadsheet.ts';
import { wordingFor } from '../wording/index.ts';
import { actionsIn } from './action-columns.ts';
import { actionsInWords } from './action-words.ts';
import { answerTo, offeredTo } from './answers.ts';
import type { Asking } from './ask.ts';
import { callOf } from '../source/call.ts';
import { flagOf, refuseOthers, type Typed } from './content-flags.ts';
import { hostsOf, poplarFrom, workspaceOf } from './editor.ts';
import { whatIsLeft } from './what-is-left.ts';

const contentFolder = 'content';

/**
 * Makes the folder of a whole report, with all that its owners alone can know marked in it. With `--from`, its pain
 * points, plans and people come from a spreadsheet of actions.
 */
export async function newReport(
  words: readonly string[],
  typed: Typed,
  columns: readonly string[],
  asking: Asking | undefined,
): Promise<number> {
  const from = typed['from'];
  const settings = questionsOf(reportType);
  const firsts = firstQuestions(from !== undefined);
  const flags = [...settings, ...firsts].map(({ key }) => flagOf(key));
  refuseOthers('report', typed, [...flags, 'from']);
  if (columns.length > 0 && from === undefined)
    throw new PoplarError('--column says what a column of a spreadsheet is for, and none is named.', {
      hint: 'Name it with --from <file>.',
    });
  const folder = await folderMeant(words, asking);
  refuseFilled(folder, isOfInstalling(folder));
  const sheet = from === undefined ? undefined : await readSpreadsheet(pathTyped(from), refuseToChoose);
  const actions = sheet && (await actionsIn(sheet, columns, asking));
  const facts = await answersTo(settings, typed, asking);
  const names = (await answersTo(firsts, typed, asking)) as FirstNames;
  const begun = actions && fromActions(actions.sheet, actions.columns, firstSetting(names));
  const pieces = begun ? imported(begun, names) : firstPieces(names);
  if (names.owner !== undefined && firstId('owner', names) === firstId('sponsor', names))
    throw new PoplarError('The owner and the sponsor are the same person.', {
      hint: 'The sponsor is an executive who backs the owner in public. Nothing was written.',
    });
  write(folder, [{ type: 'report', id: 'report', given: facts }, ...pieces], names, String(facts['locale'] ?? 'en'));
  process.stdout.write(`${pathShown(folder)}\n`);
  if (actions && begun) tell(`${actionsInWords(actions.sheet, actions.columns, begun)}\n`);
  tell(whatIsNext(folder));
  return 0;
}

/** A list of actions is one sheet: nothing here asks for another. */
function refuseToChoose(names: readonly string[], file: string): never {
  throw new PoplarError(`${file} has several sheets: ${names.join(', ')}.`, {
    hint: 'Keep only the sheet with the actions, or save that one as CSV.',
  });
}

function imported(begun: FromActions, names: FirstNames): readonly NewPiece[] {
  const isMade = (type: NewPiece['type']) => begun.pieces.some((piece) => piece.type === type);
  if (!isMade('pain-point') && !isMade('plan'))
    throw new PoplarError('No row could be read, so nothing was written.', {
      hint: begun.unread
        .map(({ line, why }) => `Line ${line}: ${why}`)
        .slice(0, 10)
        .join('\n'),
    });
  return [...(isMade('department') ? [] : [firstDepartment(names)]), ...firstSetting(names), ...begun.pieces];
}

function write(folder: string, pieces: readonly NewPiece[], names: FirstNames, locale: string): void {
  const root = join(folder, contentFolder);
  const isInstalledHere = dependsOnPoplar(folder);
  const workspace = { ...workspaceOf(root, folder), ...(isPackage() ? { holdsPoplar: true } : {}) };
  const day = today('UTC');
  const tables = [
    tableToFill(firstId('metric', names), names.measure, day),
    tableToFill(firstId('processMetric', names), undefined, day),
  ];
  const isTable = (path: string) => tables.some((table) => table.path === path);
  const content = [...filesOf(pieces, day).filter(({ path }) => !isTable(path)), ...tables];
  const files = [
    ...content.map(({ path, text }) => ({ path: `${contentFolder}/${path}`, text })),
    ...workspaceFiles(workspace).map(({ path, merge }) => ({ path, text: merge(undefined).text ?? '' })),
    ...hostFiles({ workspace, report: undefined, words: wordingFor(locale).templates }, hostsOf(folder)).map(
      ({ path, merge }) => ({ path, text: merge(undefined).text ?? '' }),
    ),
    ...repositoryFiles({ call: workspace.call, poplarAt: isPackage() ? undefined : poplarFrom(folder) }),
    ...(isPackage() && !isInstalledHere ? [{ path: 'package.json', text: packageJsonFor(folder) }] : []),
  ];
  fillNewFolder(folder, files, isOfInstalling(folder));
  keepEditorFiles(root, checkContent(readTree(root), { today }));
}

/** What is left, and how to go on from where somebody stands. */
function whatIsNext(folder: string): string {
  const root = join(folder, contentFolder);
  const { call } = workspaceOf(root, standingIn());
  return [
    whatIsLeft(readTree(root), () => true),
    '',
    `Open ${pathShown(folder)} in your editor and begin with README.md. From here:`,
    `  ${call('dev')}`,
    '    shows the report while you write it, and what is left at /checks/',
    `  ${call('check')}`,
    '    names what is left',
  ].join('\n');
}

async function folderMeant([word, ...more]: readonly string[], asking: Asking | undefined): Promise<string> {
  if (more.length > 0)
    throw new PoplarError(`"${more[0]}" is not expected here.`, { hint: 'A folder with spaces stands in quotes.' });
  if (word !== undefined) return pathTyped(word);
  const read = (answer: string) => {
    if (answer === '') throw new PoplarError('The report needs a folder.');
    const typed = pathTyped(answer);
    refuseFilled(typed, isOfInstalling(typed));
    return typed;
  };
  if (asking) return asking.ask('Folder: a new one for the report, for example ../our-report', read);
  throw new PoplarError('Say where the report is to lie.', {
    hint: `Write ${callOf('new', 'report', '<folder>')}, with a folder that does not exist yet.`,
  });
}

async function answersTo(
  questions: readonly Question[],
  typed: Typed,
  asking: Asking | undefined,
): Promise<{ readonly [key: string]: Given | undefined }> {
  const answers: { [key: string]: Given | undefined } = {};
  for (const question of questions) {
    const offered = offeredTo(question, new Map(), new Map());
    answers[question.key] = await answerTo(question, { flagged: typed[flagOf(question.key)], asking, offered });
  }
  return answers;
}
