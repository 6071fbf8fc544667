import { describe, expect, test } from 'vitest';
import type { FileFacts } from '../../src/history/commit-facts.ts';
import { FactsReader } from '../../src/history/read-facts.ts';
import { compareReports } from '../../src/history/compare-reports.ts';
import { type Edits, smallReport, smallTree } from './small-report.ts';

type Moves = Readonly<Record<string, string>>;

const small = new Map(smallTree().files.map(({ path, text }) => [path, text]));

/** What the ledger tells of one commit that made such edits to the small report, with the moves that git found in it. */
async function factsOf(edits: Edits, moves: Moves): Promise<readonly FileFacts[]> {
  const after = new Map(small);
  for (const [path, edit] of Object.entries(edits)) {
    if (edit === null) after.delete(path);
    else after.set(path, typeof edit === 'function' ? edit(small.get(path) ?? '') : edit);
  }
  const reader = new FactsReader(async (text) => text);
  const commit = (changes: readonly object[]) =>
    reader.read({ hash: '1', at: '2025-11-03T00:00:00Z', message: 'Say it', changes } as never);
  await commit([...small].map(([path, text]) => ({ path, movedFrom: null, before: null, after: text })));
  const from = new Set(Object.values(moves));
  const changes = [...new Set([...small.keys(), ...after.keys()])]
    .filter((path) => small.get(path) !== after.get(path) && !from.has(path))
    .map((path) => {
      const movedFrom = moves[path] ?? null;
      return { path, movedFrom, before: small.get(movedFrom ?? path) ?? null, after: after.get(path) ?? null };
    });
  return (await commit(changes)).files;
}

const at = (path: string) => small.get(path) ?? '';
const plan = 'plans/late-fee-grace/plan.yaml';
const [complaints, fees] = ['late-fee-complaints', 'fees-in-flight'] as const;

/** Somebody else's file in the place of the owner's, and their id wherever the owner's stood. */
const succeeded: Edits = {
  'people/ada-quist.yaml': null,
  'people/zoe-lind.yaml': at('people/ada-quist.yaml').replace(/^name: .*/m, 'name: Zoe Lind'),
  ...Object.fromEntries(
    [...small]
      .filter(([path, text]) => !path.startsWith('people/') && text.includes('ada-quist'))
      .map(([path, text]) => [path, text.replaceAll('ada-quist', 'zoe-lind')]),
  ),
};
const succession = { 'people/zoe-lind.yaml': 'people/ada-quist.yaml' };

/** A metric with another name and meaning in the place of one, with its figures. */
function replaced(change: (text: string) => string): Edits {
  return {
    [`metrics/${complaints}.yaml`]: null,
    'metrics/calls.yaml': change(at(`metrics/${complaints}.yaml`)),
    [`data/${complaints}.csv`]: null,
    'data/calls.csv': at(`data/${complaints}.csv`).replace(/\d+\n$/, '7\n'),
    ...Object.fromEntries(
      [...small]
        .filter(([path, text]) => !/^(metrics|data)\//.test(path) && text.includes(complaints))
        .map(([path, text]) => [path, text.replaceAll(complaints, 'calls')]),
    ),
  };
}
const replacement = { 'metrics/calls.yaml': `metrics/${complaints}.yaml`, 'data/calls.csv': `data/${complaints}.csv` };
const ofPlan = (facts: readonly FileFacts[]) =>
  facts.flatMap((file) => (file.of === 'plan' && file.did === 'changed' ? file.changes : []));
const told = (facts: readonly FileFacts[], of: FileFacts['of']) =>
  facts.filter((file) => file.of === of).map(({ id, formerly, did }) => [did, formerly, id]);

describe('a file that git calls renamed', () => {
  test('is another person’s where the name is another: the owner changed', async () => {
    const facts = await factsOf(succeeded, succession);
    expect(told(facts, 'person')).toEqual([
      ['removed', null, 'ada-quist'],
      ['opened', null, 'zoe-lind'],
    ]);
    expect(ofPlan(facts)).toContainEqual(expect.objectContaining({ kind: 'owner', from: 'ada-quist', to: 'zoe-lind' }));
  });

  test.each<[string, string]>([
    ['keeps the name', at('people/ada-quist.yaml')],
    [
      'says the old id',
      `${at('people/ada-quist.yaml').replace(/^name: .*/m, 'name: Ada Lind')}formerly: [ada-quist]\n`,
    ],
  ])('is the same person’s that %s: nobody changed', async (_, text) => {
    const facts = await factsOf({ ...succeeded, 'people/zoe-lind.yaml': text }, succession);
    expect(told(facts, 'person')).toEqual([['changed', 'ada-quist', 'zoe-lind']]);
    expect(ofPlan(facts)).toEqual([]);
  });

  test('is followed without git where the new one says the old id', async () => {
    const text = `name: Ada Lind\nrole: Head\ndepartment: billing\nformerly: [ada-quist]\n`;
    const facts = await factsOf({ ...succeeded, 'people/zoe-lind.yaml': text }, {});
    expect(told(facts, 'person')).toEqual([['changed', 'ada-quist', 'zoe-lind']]);
    expect(ofPlan(facts)).toEqual([]);
  });

  test('is another metric where name and meaning are others: its goal went, and no figure was restated', async () => {
    const facts = await factsOf(
      replaced((text) => text.replace(/^name: .*/m, 'name: Calls about a bill').replace(/^unit: .*/m, 'unit: calls')),
      replacement,
    );
    expect(told(facts, 'metric')).toEqual([
      ['removed', null, complaints],
      ['opened', null, 'calls'],
    ]);
    expect(told(facts, 'figures')).toEqual([['removed', null, complaints]]);
    const goals = ofPlan(facts).filter((change) => change.kind === 'goal');
    expect(goals.map(({ metric, from, to }) => [metric, from !== null, to !== null])).toEqual([
      [complaints, true, false],
      ['calls', false, true],
    ]);
  });

  test('is the same metric that keeps its name: no goal went, and its figures are followed', async () => {
    const facts = await factsOf(
      replaced((text) => text.replace(/^source: .*/m, 'source: The new system')),
      replacement,
    );
    expect(told(facts, 'metric')).toEqual([['changed', complaints, 'calls']]);
    expect(told(facts, 'figures')).toEqual([['changed', complaints, 'calls']]);
    expect(ofPlan(facts).filter(({ kind }) => kind === 'goal')).toEqual([]);
  });

  test('is the plan for the same pain point under any title', async () => {
    const folder = 'plans/grace';
    const files = [...small].filter(([path]) => path.startsWith('plans/late-fee-grace/'));
    const here = (path: string) => path.replace('plans/late-fee-grace', folder);
    const edits = Object.fromEntries(
      files.flatMap(([path, text]) => [
        [path, null],
        [here(path), path === plan ? text.replace(/^title: .*/m, 'title: Another title') : text],
      ]),
    );
    const facts = await factsOf(edits, Object.fromEntries(files.map(([path]) => [here(path), path])));
    expect(told(facts, 'plan')).toEqual([['changed', 'late-fee-grace', 'grace']]);
    expect(facts.filter(({ did }) => did === 'removed' || did === 'opened')).toEqual([]);
  });

  test('is followed with its story, however little of that is left', async () => {
    const [from, to] = ['plans/late-fee-grace/story.mdx', 'plans/grace/story.mdx'];
    expect(small.has(from)).toBe(true);
    const edits = { [plan]: null, 'plans/grace/plan.yaml': at(plan), [from]: null, [to]: 'Another story.\n' };
    const facts = await factsOf(edits, { 'plans/grace/plan.yaml': plan });
    expect(told(facts, 'story')).toEqual([['reworded', null, 'grace']]);
  });

  test('is told alike by a review', () => {
    const [before, after] = [smallReport().report, smallReport(succeeded).report];
    const { people, plans } = compareReports(before, after, { moved: new Map(Object.entries(succession)) });
    expect(people.map(({ id, before: was }) => [id, was?.id])).toEqual([
      ['zoe-lind', undefined],
      ['ada-quist', 'ada-quist'],
    ]);
    expect(plans[0]?.changes).toContainEqual(expect.objectContaining({ kind: 'owner' }));
    const other = smallReport(
      replaced((text) => text.replace(/^name: .*/m, 'name: Calls').replace(/^unit: .*/m, 'unit: calls')),
    );
    const metrics = compareReports(before, other.report, { moved: new Map(Object.entries(replacement)) }).metrics;
    expect(metrics.map(({ id, before: was }) => [id, was?.id])).toEqual([
      ['calls', undefined],
      [complaints, complaints],
    ]);
    expect(metrics.some(({ id }) => id === fees)).toBe(false);
  });
});
