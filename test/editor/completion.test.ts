import { afterAll, describe, expect, test } from 'vitest';
import { longestList } from '../../src/editor/choices.ts';
import type { KnownNames } from '../../src/editor/names.ts';
import { marked, namesIn, openWorkspace } from './editor.ts';

/** Figures of two groups beside those of all. */
const withGroups = {
  'data/fees-in-flight.csv': 'period,group,numerator,denominator\n2025-01-01,pilot,5,40\n2025-01-01,rest,6,41\n',
};

const names = namesIn('complete-small', withGroups);
const server = openWorkspace(names);
afterAll(async () => (await server).close());

const painPoint = 'content/pain-points/new.yaml';
const plan = 'content/plans/new/plan.yaml';
const people = ['ada-quist', 'ben-osei', 'cleo-marsh'];
const metrics = ['fees-in-flight', 'late-fee-complaints'];

async function offered(path: string, text: string, from = server) {
  const at = marked(text);
  return (await from).complete(path, at.text, at.spot);
}

const labels = async (...question: Parameters<typeof offered>) =>
  (await offered(...question)).map(({ label }) => label);

describe('completion', () => {
  test.each([
    ['owner', painPoint, 'title: A\nowner: ¦', people],
    ['sponsor', plan, 'title: A\nsponsor: ¦', people],
    ['painPoint', plan, 'painPoint: ¦', ['late-fee']],
    ['metric of a goal', plan, 'goals:\n  - metric: ¦', metrics],
    ['metric of a measure', plan, 'measures:\n  - metric: ¦', metrics],
    ['who does a step', plan, 'steps:\n  - id: a\n    who: ¦', people],
    ['stage, of the journey above', painPoint, 'journey: pay-a-bill\nstage: ¦', ['receive', 'pay']],
    ['stage, of the journey below', painPoint, 'stage: ¦\njourney: pay-a-bill', ['receive', 'pay']],
    ['group, of the metric above', plan, 'measures:\n  - metric: fees-in-flight\n    group: ¦', ['pilot', 'rest']],
    [
      'group of a comparison',
      plan,
      'measures:\n  - metric: fees-in-flight\n    comparison:\n      group: ¦',
      ['pilot', 'rest'],
    ],
    ['time to answer of a department', 'content/departments/new.yaml', 'name: A\ntimeToAnswer: ¦', metrics],
    [
      'what was given away',
      'content/micro-actions/2025-q3.yaml',
      '- on: 2025-08-01\n  gave:\n    what: ¦',
      ['credit', 'refund', 'apology', 'gift'],
    ],
    ['an id that is half written', painPoint, 'owner: be¦', people],
    ['author of an update', 'content/plans/new/updates/2025-10-01.mdx', 'author: ¦', people],
    ['hero of a story', 'content/plans/new/story.mdx', 'headline: A\nhero: ¦', metrics],
    ['model of the economics', painPoint, 'economics:\n  model: ¦', ['simple', 'handling']],
  ])('offers what exists at %s', async (_, path, text, expected) => {
    expect((await labels(path, text)).sort()).toEqual(expected.toSorted());
  });

  test('names the person behind an id', async () => {
    const [ada] = (await offered(painPoint, 'owner: ¦')).filter(({ label }) => label === 'ada-quist');
    expect(ada?.documentation).toMatchObject({ value: expect.stringContaining('Ada Quist, ') });
  });

  test('offers no stage of a journey that is not named', async () => {
    expect(await labels(painPoint, 'journey: nowhere\nstage: ¦')).toEqual([]);
  });

  test('offers currencies and the rules that can be changed', async () => {
    expect(await labels('content/report.yaml', 'currency: ¦')).toEqual(expect.arrayContaining(['GBP', 'EUR']));
    expect(await labels('content/report.yaml', 'rules:\n  ¦')).toEqual(expect.arrayContaining([...names.rules.keys()]));
  });

  test('offers the keys of an object that has none yet', async () => {
    expect(await labels(plan, '¦')).toEqual(expect.arrayContaining(['title', 'painPoint', 'owner', 'measures']));
  });
});

describe('ten thousand ids', () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => `${'abcdefghij'[index % 10]}-metric-${index}`);
  const many: KnownNames = {
    ...names,
    byType: new Map([...names.byType, ['metric', new Map(ids.map((id) => [id, `Metric ${id}`]))]]),
  };
  const crowded = openWorkspace(many);
  afterAll(async () => (await crowded).close());

  test('are offered by the letters they begin with', async () => {
    const found = await labels(plan, 'goals:\n  - metric: c¦', crowded);
    expect(found).toHaveLength(1000);
    expect(found.every((label) => label.startsWith('c-metric-'))).toBe(true);
  });

  test('are answered at once: the median time is printed, and no list is longer than the server compares quickly', async () => {
    const times: number[] = [];
    for (const letter of 'abcdefghij') {
      const started = performance.now();
      const found = await labels(plan, `goals:\n  - metric: ${letter}¦`, crowded);
      times.push(performance.now() - started);
      expect(found.length).toBeLessThanOrEqual(longestList);
    }
    const median = times.toSorted((a, b) => a - b)[5] ?? Number.NaN;
    process.stdout.write(`A completion among 10,000 ids: ${Math.round(median)} ms (budget 300 ms).\n`);
  });

  test('are each known, and nothing else is', async () => {
    const goal = (metric: string) => `goals:\n  - metric: ${metric}\n`;
    const wrong = async (metric: string) =>
      (await (await crowded).check(plan, goal(metric))).filter(({ message }) => message === 'No metric has this id.');
    expect(await Promise.all([ids[0], ids[9_999], ids[4_242]].map((id) => wrong(id ?? '')))).toEqual([[], [], []]);
    expect((await wrong('c-metric-none')).map(({ range }) => range.start)).toEqual([{ line: 1, character: 12 }]);
    expect(await wrong('zebra')).toHaveLength(1);
  });
});
