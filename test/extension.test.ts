import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const project = fileURLToPath(new URL('..', import.meta.url));

/** What somebody who adds to Poplar writes: new files, and lines put before others. */
interface Addition {
  readonly files: Readonly<Record<string, string>>;
  readonly lines: readonly (readonly [file: string, before: string | RegExp, line: string])[];
  /** A table that has a row for it, besides the one list. */
  readonly also?: string;
}

const additions: Readonly<Record<string, Addition>> = {
  'a language': {
    files: {
      'src/wording/fr/index.ts':
        "import { en } from '../en/index.ts';\nimport type { Words } from '../words.ts';\n\nexport const fr: Words = { ...en, language: 'fr' };\n",
    },
    lines: [
      ['src/wording/language.ts', 'import type { Noun, Words }', "import { fr } from './fr/index.ts';\n"],
      ['src/wording/language.ts', ' de];', ' fr,'],
    ],
  },
  'a chart': {
    files: {
      'src/chart/charts/tally.ts': `import { defineChart } from '../chart.ts';

export interface TallyInput {
  readonly name: string;
}

export const tallyKind = defineChart<TallyInput>({
  kind: 'tally',
  spec: () => ({ data: { values: [] }, mark: 'point' }),
  sentence: ({ name }) => name,
  table: ({ name }) => ({ caption: name, columns: [], rows: [] }),
});
`,
    },
    lines: [
      ['src/chart/charts/index.ts', '\n/** Every kind of chart', "import { tallyKind } from './tally.ts';\n"],
      ['src/chart/charts/index.ts', '} as const;', '  tally: tallyKind,\n'],
    ],
  },
  'a type of content': {
    files: {
      'schemas/supplier.schema.json': '{ "type": "object", "properties": {}, "additionalProperties": false }',
      'src/model/types/supplier.ts': `import schema from '../../../schemas/supplier.schema.json' with { type: 'json' };
import type { Entity } from '../entity.ts';
import type { Report } from '../report.ts';
import { defineType } from './content-type.ts';

export type Supplier = Entity<{ name: string }>;

export const supplierType = defineType<Supplier>()({
  name: 'supplier',
  title: 'Supplier',
  plural: 'Suppliers',
  path: 'suppliers/:id.yaml',
  format: 'facts',
  schema,
  collection: 'suppliers',
});

export const firstSupplier = ({ suppliers }: Report): string | undefined => suppliers.all[0]?.name;
`,
    },
    lines: [
      ['src/model/types/index.ts', 'import { updateType }', "import { supplierType } from './supplier.ts';\n"],
      ['src/model/types/index.ts', '] as const;', '  supplierType,\n'],
    ],
  },
  'a rule': {
    files: {
      'src/lint/rules/name-is-short.ts': `import type { RuleName } from '../../source/problem.ts';
import { defineRule } from '../rule.ts';

export const nameIsShort = defineRule({
  id: 'name-is-short',
  severity: 'info',
  why: 'Long names wrap.',
  bad: { 'report.yaml': 'title: ⟦Long and longer⟧' },
  good: { 'report.yaml': 'title: Short' },
  *check({ settings: { at } }) {
    yield { at: at('title'), message: 'Shorten it.' };
  },
});

export const known: RuleName = 'name-is-short';
`,
    },
    lines: [
      [
        'src/lint/rules/index.ts',
        'import { programmeLeadsToAction }',
        "import { nameIsShort } from './name-is-short.ts';\n",
      ],
      ['src/lint/rules/index.ts', ' currencyIsKnown,', ' nameIsShort,'],
    ],
  },
  'a kind of measure': {
    files: {
      'src/insight/measures/total.ts': `import { refuse } from '../interval.ts';
import type { Measure } from './measure.ts';

export const total: Measure<'total'> = {
  kind: 'total',
  counts: 'periods',
  scale: 'difference',
  rarer: null,
  estimate: () => refuse('no-data', 'There are no figures.'),
  compare: () => refuse('no-data', 'There are no figures.'),
  level: () => refuse('no-data', 'There are no figures.'),
  pointValue: (points) => points.reduce((sum, { cents }) => sum + cents, 0),
  nOf: (points) => points.length,
  weight: () => 1,
  counted: (points) => points,
};
`,
    },
    lines: [
      ['src/model/series.ts', '} as const;', "  total: shape({ columns: { cents: 'count' } }),\n"],
      ['src/insight/measures/index.ts', '\n/** Every kind of measure', "import { total } from './total.ts';\n"],
      ['src/insight/measures/index.ts', '};\n\n/** The points', '  total,\n'],
    ],
    also: 'src/model/series.ts',
  },
  'a command': {
    files: {
      'src/cli/count.ts': `import { defineCommand } from './command.ts';

export const count = defineCommand({
  name: 'count',
  summary: 'Counts.',
  options: { to: { type: 'string', value: 'number', help: 'Where to stop.' } },
  examples: [['--to 3', 'counts to three']],
  run: ({ to }) => Promise.resolve(to === undefined ? 1 : 0),
});
`,
    },
    lines: [['src/cli/index.ts', /(?= {2}dev: async)/, "  count: async () => (await import('./count.ts')).count,\n"]],
  },
};

/** What somebody forgets, and the error that names it. */
const omissions: Readonly<Record<string, readonly [file: string, text: string, named: RegExp]>> = {
  'a word of a language': [
    'src/wording/xx/index.ts',
    "import { en } from '../en/index.ts';\nimport type { Words } from '../words.ts';\n\nconst { noSignal, ...rest } = en;\nexport const xx: Words = { ...rest, language: noSignal };\n",
    /Property 'noSignal' is missing/,
  ],
  'the good example of a rule': [
    'src/lint/rules/forgot.ts',
    "import { defineRule } from '../rule.ts';\n\nexport const forgotten = defineRule({ id: 'forgot', severity: 'error', why: 'So.', bad: {}, check: () => [] });\n",
    /Property 'good' is missing/,
  ],
  'the schema of a type of content': [
    'src/model/types/forgot.ts',
    "import { defineType } from './content-type.ts';\nimport type { Person } from './person.ts';\n\nexport const forgotType = defineType<Person>()({ name: 'x', title: 'x', plural: 'x', path: 'x/:id.yaml', format: 'facts' });\n",
    /Property 'schema' is missing/,
  ],
  'how rare a measure counts its events': [
    'src/insight/measures/forgot.ts',
    "import { amount } from './amount.ts';\nimport type { Measure } from './measure.ts';\n\nconst { rarer, ...rest } = amount;\nexport const forgot: Measure<'amount'> = rest;\nexport const left = rarer;\n",
    /Property 'rarer' is missing/,
  ],
  'the examples of a command': [
    'src/cli/forgot.ts',
    "import { defineCommand } from './command.ts';\n\nexport const forgot = defineCommand({ name: 'forgot', summary: 'Forgot.', options: {}, run: async () => 0 });\n",
    /Property 'examples' is missing/,
  ],
};

let copy = '';
let complaints: readonly string[] = [];

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(copy, file)), { recursive: true });
  await writeFile(join(copy, file), text);
}

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'poplar-extension-'));
  for (const name of ['src', 'schemas', '.astro', 'tsconfig.json', 'package.json', 'astro.config.mjs'])
    await cp(join(project, name), join(copy, name), { recursive: true });
  await symlink(join(project, 'node_modules'), join(copy, 'node_modules'));
  for (const { files, lines } of Object.values(additions)) {
    for (const [file, text] of Object.entries(files)) await write(file, text);
    for (const [file, before, line] of lines) {
      const text = await readFile(join(copy, file), 'utf8');
      if (text.split(before).length !== 2) throw new Error(`${file} has not one "${before}".`);
      await writeFile(
        join(copy, file),
        text.replace(before, (found) => line + found),
      );
    }
  }
  for (const [file, text] of Object.values(omissions)) await write(file, text);
  const check = promisify(execFile)(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit'], { cwd: copy });
  const output = await check.then(
    ({ stdout }) => stdout,
    (error: { readonly stdout: string }) => error.stdout,
  );
  complaints = output.split(/\n(?=\S)/).filter((complaint) => complaint.includes(': error '));
}, 300_000);
afterAll(() => rm(copy, { recursive: true, force: true }));

describe('the type check', () => {
  test.each(Object.entries(additions))(
    'takes %s for one file and one line in one list',
    (_, { files, lines, also }) => {
      const touched = new Set([...Object.keys(files), ...lines.map(([file]) => file)]);
      expect(complaints.filter((line) => touched.has(line.replace(/\(.*/, '')))).toEqual([]);
      expect(new Set(lines.map(([file]) => file).filter((file) => file !== also)).size).toBe(1);
      expect(Object.keys(files).filter((file) => file.startsWith('src/'))).toHaveLength(1);
    },
  );

  test.each(Object.entries(omissions))('names %s where it is missing', (_, [file, , named]) => {
    const said = complaints.filter((line) => line.startsWith(`${file}(`));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(named);
  });

  test('has nothing else to say', () => {
    const forgotten = Object.values(omissions).map(([file]) => `${file}(`);
    expect(complaints.filter((line) => !forgotten.some((file) => line.startsWith(file)))).toEqual([]);
  });
});
