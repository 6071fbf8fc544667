import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { checkContent } from '../../src/lint/check.ts';
import { type ContentType, matchPath } from '../../src/model/types/content-type.ts';
import { contentTypes } from '../../src/model/types/index.ts';
import { readTree, type Tree } from '../../src/source/files.ts';
import type { Problem } from '../../src/source/problem.ts';
import { fixtures } from '../model/fixture.ts';
import { hasShape, type TextField, textFields, withText } from './text-fields.ts';

/** A report whose every text is markup, as files by their path. */
export type Files = ReadonlyMap<string, string>;

const update = 'plans/late-fee-grace/updates/2025-09-01.mdx';
const story = 'plans/late-fee-grace/story.mdx';
const table = 'data/fees-in-flight.csv';
const grouped = 'metrics/fees-in-flight.yaml';
/** Groups are named by the rows of a table, which then must have them. */
const groups: ReadonlySet<string> = new Set([
  'plan.measures[].group',
  'plan.measures[].comparison.group',
  'department.units[]',
]);

/** Everything that prose may be made of, each with what would be markup if it were not text. */
const prose = `## \\<b data-canary=901\\> \\<script\\>alert(1)\\</script\\>

Words \\<b data-canary=902\\>, *\\<i onclick=alert(1)\\>* and \`<b data-canary=903>\`. &lt;b data-canary=904&gt;
[a link](https://hillside.example/?q=%22%3E%3Cscript%3E "\\<b data-canary=905\\>'\\"onmouseover=alert(1)"), [here](https://hillside.example/#"onclick=alert(1)).

- \\<b data-canary=906\\>

> \\<b data-canary=907\\>

| \\<b data-canary=908\\> | b |
| --- | --: |
| \\<img src=x onerror=alert(1)\\> | \`</td><script>alert(1)</script>\` |

\`\`\`html
</code></pre><b data-canary=909><script>alert(1)</script>
\`\`\`

Said.[^1]

[^1]: \\<b data-canary=910\\>
`;

const painPoint = 'pain-points/late-fee.yaml';
const shares = { satisfied: 0.4, mollified: 0.35, dissatisfied: 0.25 };
const handling = {
  model: 'handling',
  ...Object.fromEntries(
    Object.entries({
      ...{ customers: 30000, shareAffected: 0.12, contactRate: 0.7, ...shares, loyaltyNoProblem: 0.4 },
      ...{ loyaltySatisfied: 0.35, loyaltyMollified: 0.3, loyaltyDissatisfied: 0.2, loyaltyNoContact: 0.25 },
      ...{ annualValue: 140, peopleTold: 3, conversionLoss: 0.01, contactsPerComplainant: 3, costPerContact: 6 },
      concession: 9,
    }).map(([key, value]) => [key, { value, source: 'Billing system', on: '2025-09-30' }]),
  ),
};

/** The small report, with what some texts need around them to be allowed. */
const small: Files = new Map([
  ...readTree(join(fixtures, 'complete-small')).files.map(({ path, text }) => [path, text] as const),
  [
    'emerging.yaml',
    stringify([{ theme: 'fees', reason: 'It passed.', until: '2025-12-31', by: 'ada-quist' }]),
  ] as const,
  changedFacts(painPoint, 'pain-points/late-fee-handling.yaml', { economics: handling }),
  changedFacts(painPoint, 'pain-points/parked.yaml', {
    status: 'parked',
    parkedBecause: 'It waits.',
    reply: { youSaid: 'Why?' },
  }),
  changedFacts('metrics/fees-in-flight.yaml', undefined, {
    definitionChanges: [{ on: '2024-01-01', what: 'Counted by hand.' }],
    query: {
      source: 'desk',
      export: { tool: 'generic', score: 'a', date: 'b', id: 'c', group: 'd', counts: ['Yes'], ignores: ['No'] },
    },
  }),
  ['sources/desk.yaml', stringify({ name: 'Desk', engine: 'duckdb', tables: [{ name: 'fees', files: ['fees.csv'] }] })],
  changedFacts('programmes/monthly-voice-review.yaml', undefined, {
    reports: [{ title: 'First', on: '2025-04-02', ledTo: 'decision', decision: 'Keep it.' }],
  }),
  changedFacts('report.yaml', undefined, {
    exemptions: [
      { rule: 'owner-accepted', path: 'plans', reason: 'A trial.', until: '2025-12-31', approver: 'ben-osei' },
    ],
  }),
  ['pages/how-we-run-it.mdx', '---\ntitle: How we run it\n---\n\nWe meet.\n'],
  [update, '---\nauthor: ada-quist\nhealth: on-track\n---\n\nIt runs.\n'],
]);

/** Texts that only another file of their type may have. */
const elsewhere: ReadonlyMap<string, string> = new Map([
  ['pain-point.parkedBecause', 'pain-points/parked.yaml'],
  ['pain-point.reply.weCouldNot', 'pain-points/parked.yaml'],
]);

/** Names in which some signs stand between two people. */
const nameOfOne: ReadonlySet<string> = new Set(['person.name']);

/** The text at a field: it begins as a formula does and breaks out of tags, attributes, styles, comments and drawings. */
export function markupAt(field: TextField, host: string): string {
  const number = textFields.indexOf(field);
  const attacks = [
    '<svg onload=f()>',
    `<img src=//${host}/i onerror=alert(1)>`,
    `</title></style></textarea></desc><script src=//${host}/s></script>`,
    '</script><script>alert(1)</script>',
    '--><iframe srcdoc="<script>alert(1)</script>">',
    '<a href=javascript:alert(1)>go</a>',
    '[go](javascript:alert(1))',
    `![x](//${host}/m)`,
    ']]></text></svg><script>alert(1)</script>',
    '{globalThis.alert(1)}',
    '\u0024{alert(1)}',
    `<style>@import "//${host}/c"</style>`,
    `<link rel=stylesheet href=//${host}/l>`,
    `<meta http-equiv=refresh content="0;url=//${host}/r">`,
    '&lt;b data-canary&gt;',
    '<details open ontoggle=alert(1)>',
  ];
  const allowed = attacks.filter((attack) => !nameOfOne.has(field.name) || !/[/;@]/.test(attack));
  let text = `='"><b data-canary=${number}>`;
  for (let i = 0, taken = 0; i < allowed.length && taken < 3; i++) {
    const attack = allowed[(number + i) % allowed.length] ?? '';
    if (text.length + attack.length > field.room) continue;
    text += attack;
    taken++;
  }
  return text;
}

/** The small report with markup at each of these fields, and in prose wherever prose may hold it. */
export function markedReport(fields: readonly TextField[], host: string): Files {
  const documents = new Map<string, unknown>();
  for (const field of fields) {
    const path = elsewhere.get(field.name) ?? fileOf(field);
    documents.set(path, withText(documents.get(path) ?? read(path), field, markupAt(field, host), firstIdOf));
  }
  const files = new Map(small);
  for (const [path, document] of documents) files.set(path, written(path, document));
  const named = fields.filter(({ name }) => groups.has(name)).map((field) => markupAt(field, host));
  if (named.length > 0) {
    files.set(table, withGroups(small.get(table) ?? '', named));
    files.set(grouped, `${files.get(grouped)}groupsAre: units\n`);
  }
  return files;
}

/** What the check says of files. */
export function problemsIn(files: Files): readonly Problem[] {
  const sources = [...files].map(([path, text]) => ({ path, file: `content/${path}`, text }));
  const paths = new Set(
    [...files.keys()].flatMap((path) => path.split('/').map((_, i, all) => all.slice(0, i + 1).join('/'))),
  );
  const tree: Tree = { name: 'content', files: sources, problems: [], paths, digest: '' };
  return checkContent(tree, { today: '2025-10-31' }).problems;
}

function pathsOf(type: ContentType): readonly string[] {
  return [...small.keys()].sort().filter((candidate) => matchPath(type, candidate));
}

/** The first file of a field's type in which its block has the field's shape. */
function fileOf(field: TextField): string {
  const path = pathsOf(field.type).find((candidate) => hasShape(field, read(candidate)));
  if (path === undefined) throw new Error(`No file of the small report can have ${field.name}. Add one.`);
  return path;
}

function firstIdOf(name: string): string {
  const type = contentTypes.find((one) => one.name === name) as ContentType;
  const [path = ''] = pathsOf(type);
  return type.format === 'list'
    ? (parse(small.get(path) ?? '') as [{ id: string }])[0].id
    : (matchPath(type, path)?.get('id') ?? '');
}

function read(path: string): unknown {
  const text = small.get(path) ?? '';
  return parse(path.endsWith('.mdx') ? (text.split('---\n')[1] ?? '') : text);
}

/** A file of the fixture with other facts, perhaps at another path. */
function changedFacts(from: string, path = from, facts: object = {}): readonly [string, string] {
  const document = parse(readFileSync(join(fixtures, 'complete-small', from), 'utf8')) as object;
  return [path, stringify({ ...document, ...facts })];
}

function written(path: string, document: unknown): string {
  const facts = stringify(document, { lineWidth: 0 });
  if (!path.endsWith('.mdx')) return facts;
  const own = (small.get(path) ?? '').split('---\n').slice(2).join('---\n');
  return `---\n${facts}---\n\n${path === story ? `${own}\n` : ''}${prose}`;
}

/** The rows of a table again for each group. */
function withGroups(text: string, names: readonly string[]): string {
  const [header = '', ...rows] = text.trim().split('\n');
  const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
  const all = ['', ...names.map(quoted)].flatMap((name) => rows.map((row) => `${row},${name}`));
  return `${[`${header},group`, ...all].join('\n')}\n`;
}
