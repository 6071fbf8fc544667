import { describe, expect, test } from 'vitest';
import { compareReports } from '../../src/history/compare-reports.ts';
import { type Edits, smallReport } from './small-report.ts';

const plan = 'plans/late-fee-grace/plan.yaml';
const story = 'plans/late-fee-grace/story.mdx';
const update = 'plans/late-fee-grace/updates/2025-07-14.mdx';

function compared(after: Edits, before: Edits = {}, moved: ReadonlyMap<string, string> = new Map()) {
  const [old, now] = [smallReport(before), smallReport(after)];
  const textsOf = ({ tree }: typeof old) => new Map(tree.files.map(({ path, text }) => [path, text]));
  const [textsBefore, textsAfter] = [textsOf(old), textsOf(now)];
  return compareReports(old.report, now.report, {
    moved,
    textBefore: (path) => textsBefore.get(path) ?? '',
    textAfter: (path) => textsAfter.get(path) ?? '',
  });
}

/** What is different, as `type id` with `before>after` where it has another name, came or went. */
function told(...args: Parameters<typeof compared>): string[] {
  const { settings, ...lists } = compared(...args);
  return [
    ...(settings ? ['settings'] : []),
    ...Object.entries(lists).flatMap(([type, list]) =>
      list.map(({ id, before, after }) =>
        before && after && before.id === after.id ? `${type} ${id}` : `${type} ${before?.id ?? ''}>${after?.id ?? ''}`,
      ),
    ),
  ];
}

const renamedTo = (from: string, to: string, edit = (text: string) => text): Edits => ({
  [from]: null,
  [to]: edit(textOf(from)),
});
const textOf = (path: string) => smallReport().tree.files.find((source) => source.path === path)?.text ?? '';

describe('nothing is different', () => {
  test.each<[string, Edits]>([
    ['in the same report', {}],
    [
      'where keys stand in another order',
      { [plan]: (text) => `${text.slice(text.indexOf('noBusiness'))}${text.slice(0, text.indexOf('noBusiness'))}` },
    ],
    [
      'where quotes and braces are written otherwise',
      {
        [plan]: (text) =>
          text
            .replace('owner: ada-quist', 'owner: "ada-quist"')
            .replace('resources:\n  budget: 40000', 'resources: { budget: 40_000 }'.replace('_', '')),
      },
    ],
    ['where a comment is added', { [plan]: (text) => `# checked\n${text}` }],
    [
      'where the lines of a story are broken elsewhere',
      { [story]: (text) => text.replace('looked at the', 'looked at\nthe') },
    ],
  ])('%s', (_, edits) => {
    expect(told(edits)).toEqual([]);
  });

  test('where micro-actions only stand elsewhere in their file', () => {
    const more = '- on: 2025-02-02\n  department: care\n  heard: The line drops\n  did: Called back\n';
    const path = 'micro-actions/2025-q1.yaml';
    const { microActions } = compared({ [path]: (text) => `${more}${text}` });
    expect(microActions.map(({ before, after }) => [before, after?.heard])).toEqual([[null, 'The line drops']]);
  });
});

describe('a thing that has another name', () => {
  const person = renamedTo('people/cleo-marsh.yaml', 'people/cleo-stone.yaml');
  const naming = (text: string) => text.replaceAll('cleo-marsh', 'cleo-stone');
  const everywhere = Object.fromEntries(
    smallReport()
      .tree.files.filter(({ path, text }) => !path.startsWith('people/') && text.includes('cleo-marsh'))
      .map(({ path }) => [path, naming]),
  );

  test('is that thing, and what names it is as it was', () => {
    expect(told({ ...person, ...everywhere })).toEqual(['people cleo-marsh>cleo-stone']);
  });

  test('is known by the id that it says it had', () => {
    const married = (text: string) => `${text.replace('Cleo Marsh', 'Cleo Stone')}formerly: [cleo-marsh]\n`;
    const { people, plans } = compared({
      ...everywhere,
      ...renamedTo('people/cleo-marsh.yaml', 'people/cleo-stone.yaml', married),
    });
    expect(people).toMatchObject([
      { before: { id: 'cleo-marsh' }, after: { id: 'cleo-stone' }, changes: [{ fields: ['name'] }] },
    ]);
    expect(plans).toEqual([]);
  });

  const from = 'plans/late-fee-grace';
  const to = 'plans/hold-the-fee';
  const edit = (text: string) => text.replace('value: 1.5', 'value: 2.5');
  const folder = {
    ...renamedTo(plan, `${to}/plan.yaml`, edit),
    ...renamedTo(story, `${to}/story.mdx`),
    ...renamedTo(update, update.replace(from, to)),
    'programmes/monthly-voice-review.yaml': (text: string) => text.replaceAll('late-fee-grace', 'hold-the-fee'),
  };

  test('is known by what git says was renamed, with what changed in it', () => {
    const { plans, programmes } = compared(folder, {}, new Map([[`${to}/plan.yaml`, plan]]));
    expect(plans).toMatchObject([
      { id: 'hold-the-fee', before: { id: 'late-fee-grace' }, changes: [{ kind: 'goal', value: 'loosened' }] },
    ]);
    expect([plans[0]?.prose, programmes]).toEqual([
      { story: null, updatesWritten: [], updatesRemoved: [], updatesReworded: [] },
      [],
    ]);
  });

  test('is known by its title', () => {
    expect(told(folder)).toEqual(['plans late-fee-grace>hold-the-fee']);
  });

  test('is another thing where nothing tells', () => {
    const other = renamedTo(plan, `${to}/plan.yaml`, (text) => edit(text).replace('title: Hold', 'title: Keep'));
    expect(told({ ...folder, ...other })).toEqual([
      'plans >hold-the-fee',
      'plans late-fee-grace>',
      'programmes monthly-voice-review',
    ]);
  });
});

test('what a plan’s prose says and no longer says is told', () => {
  const { plans } = compared({
    [story]: (text) => text.replace('the wrong day', 'the wrong month'),
    [update]: null,
    'plans/late-fee-grace/updates/2025-10-14.mdx':
      '---\nauthor: ada-quist\nhealth: at-risk\n---\n\nThe bank has not answered.\n',
  });
  expect(plans).toMatchObject([
    {
      changes: [],
      prose: {
        story: 'reworded',
        updatesWritten: [{ on: '2025-10-14', health: 'at-risk' }],
        updatesRemoved: [{ on: '2025-07-14' }],
        updatesReworded: [],
      },
    },
  ]);
});

test('figures and the definition of a metric are told apart', () => {
  const { metrics } = compared({
    'data/late-fee-complaints.csv': (text) => text.replace('2025-01-01,31,', '2025-01-01,62,'),
    'metrics/late-fee-complaints.yaml': (text) =>
      text.replace('source: Complaints desk', 'source: New desk').replace('name: Late-fee', 'name: Late fee'),
  });
  expect(metrics).toMatchObject([
    {
      id: 'late-fee-complaints',
      changes: [{ kind: 'words', fields: ['name'] }],
      definition: [{ field: 'source', from: 'Complaints desk', to: 'New desk', dated: false }],
      figures: [{ group: null, restated: [{ period: '2025-01-01' }], meanShift: 1, added: [], filledIn: [] }],
    },
  ]);
});

test('what is different in pain points, people and settings is told with its keys', () => {
  const { painPoints, people, settings } = compared({
    'pain-points/late-fee.yaml': (text) => text.replace('owner: ada-quist', 'owner: cleo-marsh'),
    'people/ada-quist.yaml': (text) => text.replace('Head of Billing', 'Head of Money'),
    'report.yaml': (text) => text.replace('customers: 50000', 'customers: 60000'),
  });
  expect(painPoints).toMatchObject([{ changes: [{ kind: 'owner', from: 'ada-quist', to: 'cleo-marsh' }] }]);
  expect(people).toMatchObject([{ id: 'ada-quist', changes: [{ fields: ['role'] }] }]);
  expect(settings).toMatchObject({ changes: [{ fields: ['customers'] }] });
});
