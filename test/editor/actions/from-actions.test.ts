import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldNamed } from '../../../src/editor/actions/fields.ts';
import { type FromActions, fromActions } from '../../../src/editor/actions/from-actions.ts';
import { columnsByName, sheetOf } from '../../../src/editor/actions/sheet.ts';
import { firstSetting } from '../../../src/editor/first-pieces.ts';
import { filesOf } from '../../../src/editor/new-content.ts';
import { readContent } from '../../../src/model/read-content.ts';
import { Hint } from '../../../src/source/skeleton.ts';
import { treeOf } from '../../../src/source/files.ts';
import { decodeText } from '../../../src/source/text.ts';

const read = (text: string): FromActions => {
  const sheet = sheetOf({ name: 'actions.csv', lines: text.split('\n') }, (name) => fieldNamed(name) !== undefined);
  if (!sheet) throw new Error('There is no table.');
  const columns = new Map([...columnsByName(sheet.columns)].map(([field, [at = -1]]) => [field, at]));
  return fromActions(sheet, columns, firstSetting({ sponsor: 'Tunde Adeyemi' }));
};
const pieces = ({ pieces: all }: FromActions, type: string) => all.filter((piece) => piece.type === type);
const filesFrom = (made: FromActions) =>
  filesOf(made.pieces, '2026-11-29').map(({ path, text }) => ({ path, file: path, text }));

describe('the columns', () => {
  test.each([
    [
      'Problem;Maßnahme;Verantwortlich;Fällig am;Status;Abteilung;Bemerkung',
      'problem,action,owner,due,status,department,comments',
    ],
    [
      'Issue,Action item,Owner,Due date,RAG status,Dept,Comments',
      'problem,action,owner,due,health,department,comments',
    ],
    ['Pain point\tInitiative\tAssigned to\tDeadline', 'problem,action,owner,due'],
    ['sep=|\nBefund|Aufgabe|Zuständig|Frist', 'problem,action,owner,due'],
    ['Action plan 2026,,\n\nAction,Who,"By\nwhen"', 'action,owner,due'],
    ['Verantwortliche(r);Korrekturmaßnahme;Ampel', 'owner,action,health'],
  ])('of %j are known by their names', (text, expected) => {
    const sheet = sheetOf({ name: 'a.csv', lines: text.split('\n') }, (name) => fieldNamed(name) !== undefined);
    expect([...columnsByName(sheet?.columns ?? []).keys()].join()).toBe(expected);
  });
});

describe('a list of actions', () => {
  const made = read(
    [
      'Problem,Action,Owner,Due,Status,Department,Comments,Prio',
      'Billed twice,Block the second run,Maria Okafor,2027-03-31,In progress,Billing,"Waits\nfor IT",high',
      'billed  TWICE,Write to customers,Ben Osei / Cleo Marsh,03/04/2027,Done,Billing,,',
      'Nobody comes,,Tunde Adeyemi,31.12.2026,red,Field Service,,',
      ',Train everybody,maria okafor,,Green,,,',
      ',,Ben Osei,,,,only a name,',
      ',,,,,,,',
      'Too,many,cells,,,,,,x',
    ].join('\n'),
  );

  test('becomes one pain point a problem, one plan an action and one person a name', () => {
    const idsOf = (type: string) => pieces(made, type).map(({ id }) => id);
    expect(idsOf('pain-point')).toEqual(['billed-twice', 'nobody-comes']);
    expect(idsOf('plan')).toEqual(['block-the-second-run', 'write-to-customers', 'train-everybody']);
    expect(idsOf('person')).toEqual(['maria-okafor']);
    expect(idsOf('department')).toEqual(['billing', 'field-service']);
  });

  test('loses no row: what could not be read is named with its line', () => {
    expect(made.read).toBe(4);
    expect(made.unread).toEqual([
      { line: 7, why: 'It names neither a problem nor an action.' },
      { line: 9, why: 'It has 9 cells, and there are 8 columns.' },
    ]);
  });

  test('is taken at its word where it can be read in one way only', () => {
    const [first, , third] = pieces(made, 'plan');
    expect(first?.given).toMatchObject({
      title: 'Block the second run',
      painPoint: 'billed-twice',
      owner: 'maria-okafor',
      status: 'under-way',
      steps: [{ what: 'Block the second run', who: 'maria-okafor', due: '2027-03-31' }],
    });
    expect(third?.given).toMatchObject({ owner: 'maria-okafor', painPoint: undefined, status: undefined });
    expect(third?.update).toEqual({ health: 'on-track' });
    const [, nobody] = pieces(made, 'pain-point');
    expect(nobody?.given).toMatchObject({ title: 'Nobody comes', owner: firstSponsor, departments: ['field-service'] });
  });

  const firstSponsor = 'tunde-adeyemi';

  test('leaves what is not clear to somebody, with its own words', () => {
    const [, second] = pieces(made, 'plan');
    const hint = (words: string) => new Hint(`actions.csv, line 4, says under ${words}`);
    expect(second?.given['owner']).toEqual(hint('"Owner": Ben Osei / Cleo Marsh'));
    expect(second?.given['status']).toEqual(hint('"Status": Done'));
    expect(second?.given['steps']).toMatchObject([
      { who: hint('"Owner": Ben Osei / Cleo Marsh'), due: hint('"Due": 03/04/2027') },
    ]);
    expect([...made.unclear]).toEqual([
      ['owner', 1],
      ['status', 1],
      ['due', 1],
    ]);
  });

  test('keeps every other cell above the facts', () => {
    const texts = new Map(filesFrom(made).map(({ path, text }) => [path, text]));
    expect(texts.get('plans/block-the-second-run/plan.yaml')).toMatch(
      /^# From actions\.csv, line 2\.\n# {3}Comments: Waits\n# {5}for IT\n# {3}Prio: high\n# {3}Department: Billing\ntitle: /,
    );
    expect(texts.get('pain-points/nobody-comes.yaml')).toContain('#   Due: 31.12.2026\n#   Status: red\n');
    expect(texts.get('people/maria-okafor.yaml')).toContain(
      '# actions.csv, lines 2, 6, has beside this name: Billing (billing)\ndepartment: # FILL IN\n',
    );
  });
});

describe('cells that mean harm', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      'x: !!js/function "return 1"',
      '&a [*a, *a]',
      '---\n- y',
      '"}: {',
      '<script>alert(1)</script>',
      '{process.exit()}',
      'import x from "y"',
      "=HYPERLINK('http://x')",
      '../../etc/passwd',
      'con',
      '__proto__',
      'a\u202Eb',
      'a\u0085b\u2028c',
      '\u0007\u001b[31m',
      'x # FILL IN',
      '漢字',
      '~',
      'null',
      '2026-01-01',
      '1e3',
      'y'.repeat(5000),
    ),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  );
  const cell = hostile.map((text) => `"${text.replaceAll('"', '""').replaceAll(/\r\n?/g, '\n')}"`);

  test('stay words: every file stands in its place, can be read, and misses only what is marked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell, cell, cell, cell, cell), { minLength: 1, maxLength: 4 }),
        (rows) => {
          const made = read(
            `Problem,Action,Owner,Due,Status,Department,Other\n${rows.map((row) => row.join()).join('\n')}`,
          );
          const files = filesFrom(made);
          for (const { path } of files) expect(path).toMatch(/^[a-z-]+(\/[a-z0-9-]+)+\.(yaml|mdx)$/);
          expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
          const tree = treeOf({ name: 'c', files, problems: [], paths: new Set(files.map(({ path }) => path)) });
          for (const { text, file } of files) expect(decodeText(Buffer.from(text), file).problems).toEqual([]);
          const { problems } = readContent(tree);
          const texts = new Map(files.map(({ file, text }) => [file, text.split('\n')]));
          const line = ({ file, range }: (typeof problems)[number]) => texts.get(file)?.[range.start.line - 1];
          expect(problems.map(line).filter((one) => !/FILL IN/.test(one ?? ''))).toEqual([]);
          expect(made.read + made.unread.length).toBeLessThanOrEqual(rows.length);
        },
      ),
      { numRuns: 50 },
    );
  });
});
