import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../src/lint/check.ts';
import { readTree } from '../../src/source/files.ts';
import { runNew } from './run-new.ts';

let folder = '';
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-29T12:00:00Z'), toFake: ['Date'] });
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'poplar-new-report-')));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const run = (...typed: readonly string[]) => runNew(folder, typed);
const at = (path: string) => join(folder, path);
const read = (path: string) => readFileSync(at(path), 'utf8');
const filesIn = (path: string) =>
  readdirSync(at(path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(at(path).length + 1))
    .sort();
const problemsIn = (path: string) => checkContent(readTree(at(path)), { today: '2026-11-29' }).problems;

const names = [
  ...['--organisation', 'Northline', '--title', 'What we are fixing', '--locale', 'en-GB', '--currency', 'GBP'],
  ...['--department', 'Billing', '--owner', 'Maria Okafor', '--sponsor', 'Tunde Adeyemi', '--journey', 'Pay a bill'],
  ...['--stage', 'Receives it', '--pain-point', 'Charged a late fee before the payment has cleared'],
  ...['--plan', 'Hold the fee until the bank has answered', '--metric', 'Late-fee complaints', '--measure', 'rate'],
  ...['--process-metric', 'Fees that waited for the bank'],
];

describe('npm run new -- report', () => {
  test.each([
    ['that nobody named', []],
    ['with names for all it begins with', names],
  ])('makes a whole report %s, which breaks nothing but where it is marked', async (_, typed) => {
    const { status, stdout, stderr } = await run('report', 'ours', ...typed);
    expect([status, stdout]).toEqual([0, 'ours\n']);
    const files = filesIn('ours');
    for (const one of ['README.md', '.gitattributes', '.gitignore', '.vscode/tasks.json', '.vscode/settings.json'])
      expect(files).toContain(one);
    expect(files).toContain('.github/CODEOWNERS');
    // A build service would see this repository only, and Poplar lies outside it.
    expect(files.filter((path) => /workflows|gitlab-ci/.test(path))).toEqual([]);
    const folders = ['data', 'departments', 'journeys', 'metrics', 'pain-points', 'people', 'plans', 'report.yaml'];
    expect(readdirSync(at('ours/content')).sort()).toEqual(folders);
    const problems = problemsIn('ours/content');
    const unmarked = problems.filter(({ file, range }) => !lineAt(file, range.start.line).includes('FILL IN'));
    expect(unmarked).toEqual([]);
    expect(problems.length).toBeGreaterThan(30);
    const counted = [...stderr.matchAll(/^ {2}(\d+) in /gm)].reduce((sum, [, count]) => sum + Number(count), 0);
    expect(counted).toBe(problems.length);
  });

  test('sets up the editor in the folder itself, with the ids that the report begins with', async () => {
    mkdirSync(at('.git'));
    await run('report', 'ours', ...names);
    expect(read('ours/.vscode/poplar/content/plan.schema.json')).toContain('"maria-okafor"');
    expect(existsSync(at('.vscode'))).toBe(false);
    expect(read('ours/.vscode/tasks.json')).toMatch(/"npm --prefix \S+ run check"/);
  });

  test('holds no figure that could be taken for a result, and the check names each that is missing', async () => {
    await run('report', 'ours', ...names);
    expect(read('ours/content/data/late-fee-complaints.csv')).toMatch(
      /^period,events,exposure\n(\d{4}-\d\d-01,FILL IN,FILL IN\n){12}$/,
    );
    fill('ours/content/metrics/late-fee-complaints.yaml');
    const figures = problemsIn('ours/content').filter(({ file }) => file.endsWith('.csv'));
    expect(figures).toHaveLength(24);
    expect(figures[0]?.message).toBe('"events" is not filled in yet. Write its figure, or delete the row.');
  });

  test('is a report with nothing left to say once its marks are filled in', async () => {
    await run('report', 'ours', ...names);
    for (const file of filesIn('ours/content')) fill(`ours/content/${file}`);
    expect(problemsIn('ours/content').map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`)).toEqual(
      [],
    );
  });

  test.each([
    ['a folder with a file', ['README.md'], 'The folder ours is not empty: it holds README.md. Nothing was written.'],
    ['a folder with many', ['a', 'b', 'c', 'd'], 'The folder ours is not empty: it holds a, b, c and 1 more. Nothing'],
  ])('refuses %s and leaves it as it is', async (_, files, said) => {
    mkdirSync(at('ours'));
    for (const file of files) writeFileSync(at(`ours/${file}`), 'mine');
    const { status, stderr } = await run('report', 'ours');
    expect(status).toBe(2);
    expect(stderr.slice(0, said.length)).toBe(said);
    expect(filesIn('ours')).toEqual(files);
  });

  test('fills a repository that was only just made', async () => {
    mkdirSync(at('ours/.git'), { recursive: true });
    expect((await run('report', 'ours')).status).toBe(0);
    expect(existsSync(at('ours/content/report.yaml'))).toBe(true);
  });

  test.each([
    [['report'], 'Say where the report is to lie.\nWrite npm run new -- report <folder>, with'],
    [['report', 'a', 'b'], '"b" is not expected here.'],
    [['report', 'a', '--name', 'x'], 'A new report takes no --name.'],
    [['report', 'a', '--column', 'owner=Who'], '--column says what a column of a spreadsheet is for'],
    [['person', '--from', 'x.csv', '--name', 'X Y'], 'A new person takes no --from.'],
    [['report', 'a', '--currency', 'pounds'], '--currency: "pounds" is not written as expected.'],
    [['report', 'a', '--owner', 'Al Ode', '--sponsor', 'AL ODE'], 'The owner and the sponsor are the same person.'],
    [['report', 'a', '--from', 'none.csv'], 'There is no none.csv.'],
  ])('writes nothing for %j, and says why', async (typed, said) => {
    const { status, stdout, stderr } = await run(
      ...typed,
      ...(typed.length > 1 && typed[0] !== 'report' ? ['--content', folder] : []),
    );
    expect([status, stdout, stderr.slice(0, said.length)]).toEqual([2, '', said]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('npm run new -- report --from', () => {
  const actions = [
    'Actions of the fourth quarter;;;;',
    'Problem;Maßnahme;Verantwortlich;Fällig am;Status',
    'Rechnung kommt zweimal;Zweiten Lauf sperren;Jürgen Größl;31.03.2027;in Arbeit',
    'Rechnung kommt zweimal;Kunden schreiben;Ben Osei / Cleo Marsh;03/04/2027;offen',
    '"Hotline;',
    ';;Ben Osei;;',
  ].join('\r\n');

  test('makes a report of a list of actions, says what became of each row, and breaks nothing but its marks', async () => {
    writeFileSync(at('actions.csv'), Buffer.from(`\uFEFF${actions}`, 'utf16le'));
    const { status, stderr } = await run('report', 'ours', '--from', 'actions.csv', '--sponsor', 'Tunde Adeyemi');
    expect(status).toBe(0);
    expect(stderr.split('\n\n')[0]).toBe(
      [
        'Columns: problem = "Problem", action = "Maßnahme", owner = "Verantwortlich", due = "Fällig am", status = "Status".',
        '4 rows → 1 pain point, 2 plans, 1 person.',
        'Not clear, so left to you with the words of the spreadsheet: owner in 1, status in 1, due in 1 of these rows.',
        'Above the columns, and not read: line 1.',
        'Nothing was made of 2 rows:',
        '  line 5: A quotation mark stands inside a cell or is never closed.',
        '  line 6: It names neither a problem nor an action.',
      ].join('\n'),
    );
    const unmarked = problemsIn('ours/content').filter(
      ({ file, range }) => !lineAt(file, range.start.line).includes('FILL IN'),
    );
    expect(unmarked).toEqual([]);
    expect(filesIn('ours/content/people')).toEqual(['juergen-groessl.yaml', 'tunde-adeyemi.yaml']);
    expect(read('ours/content/plans/kunden-schreiben/plan.yaml')).toContain(
      '# actions.csv, line 4, says under "Fällig am": 03/04/2027\n    due: # FILL IN\n',
    );
  });

  test.each([
    [
      'What;Lead\nMend it;Maria Okafor',
      [],
      'No column of list.csv is known to say what goes wrong or what is to be done.',
    ],
    [
      'What;Lead\nMend it;Maria Okafor',
      ['--column', 'acton=What'],
      '--column: "acton=What" is not understood. Did you mean "action"?',
    ],
    ['What;Lead\nMend it;Maria Okafor', ['--column', 'action=That'], '--column: list.csv has no column "That".'],
    ['Action;Owner\n;Maria Okafor', [], 'No row could be read, so nothing was written.\nLine 2: It names'],
    ['', [], 'list.csv holds no table'],
    ['Action;Owner\nx;y', ['--owner', 'Maria Okafor'], 'A new report takes no --owner.'],
  ])('makes nothing of %j with %j, and says why', async (text, typed, said) => {
    writeFileSync(at('list.csv'), text);
    const { status, stderr } = await run('report', 'ours', '--from', 'list.csv', ...typed);
    expect([status, stderr.slice(0, said.length)]).toEqual([2, said]);
    expect(readdirSync(folder)).toEqual(['list.csv']);
  });

  test('takes columns as they are typed, and leaves open which of two is meant', async () => {
    writeFileSync(at('list.csv'), 'What,Owner,Responsible\nMend it,Maria Okafor,Ben Osei\n');
    const { status, stderr } = await run('report', 'ours', '--from', 'list.csv', '--column', 'action=What');
    expect(status).toBe(0);
    expect(stderr).toContain('Columns: action = "What". Kept as comments: "Owner", "Responsible".');
    expect(read('ours/content/plans/mend-it/plan.yaml')).toContain(
      '#   Owner: Maria Okafor\n#   Responsible: Ben Osei\n',
    );
    expect(read('ours/content/plans/mend-it/plan.yaml')).toMatch(/^owner: # FILL IN$/m);
  });
});

function lineAt(file: string, line: number): string {
  return readFileSync(file, 'utf8').split('\n')[line - 1] ?? '';
}

/** What the author of the report above writes in place of its marks, by key; where a folder asks for something else, with it. */
const answers: { readonly [place: string]: string } = {
  lead: 'maria-okafor',
  role: 'Head of Billing',
  department: 'billing',
  '-': '- App',
  better: 'lower',
  unit: 'complaints a bill',
  measure: 'proportion',
  noBusinessMetric: 'The fee is a few pounds.',
  period: 'month',
  source: 'Billing system',
  whatHappens: 'The money is on its way, and a fee is added.',
  opened: '2026-02-03',
  'customers value': '30000',
  'shareAffected value': '0.12',
  'loyaltyDrop value': '0.08',
  'annualValue value': '140',
  on: '2026-09-30',
  authority: 'May change the fee rules.',
  budget: '40000',
  status: 'proposed',
  starts: '2026-12-01',
  'goals value': '0.001',
  by: '2027-06-30',
  from: '2025-11-01',
  to: '2026-10-31',
  what: "Load the bank's file before the fee run",
  due: '2027-03-31',
  headline: 'The proof was in a file we paid for',
  said: 'You charged me for being late when I was not.',
  did: 'The fee run will wait for the bank.',
  health: 'on-track',
};

/** Writes what is known into a file of a new report, as its author does. */
function fill(path: string): void {
  const [, , folder = ''] = path.split('/');
  let above = '';
  const lines = read(path)
    .split('\n')
    .map((line, row) => {
      const [, indent = '', key = ''] = /^( *)(?:- )?(-|[\w]+)(?::|(?= # FILL IN))/.exec(line) ?? [];
      if (/:$/.test(line)) above = line.trim().slice(0, -1);
      if (line.startsWith('{FILL IN')) return 'We found it in our own files.';
      if (!line.includes('FILL IN')) return line;
      if (path.endsWith('.csv')) return line.replace('FILL IN', String(30 + (row % 4))).replace('FILL IN', '9000');
      const answer = answers[`${above} ${key}`] ?? answers[`${folder} ${key}`] ?? answers[key];
      if (answer === undefined) throw new Error(`Nobody says what "${line}" of ${path} is.`);
      return key === '-' ? `${indent}${answer}` : line.replace(/ # FILL IN$/, ` ${answer}`);
    });
  writeFileSync(at(path), lines.join('\n'));
}
