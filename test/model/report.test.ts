import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Collection } from '../../src/model/collection.ts';
import { deepFreeze } from '../../src/model/entity.ts';
import { loadReport } from '../../src/model/load-report.ts';
import { dayIn } from '../../src/source/day.ts';
import { readTree } from '../../src/source/files.ts';
import type { Report } from '../../src/model/report.ts';
import { reportType, withDefaults } from '../../src/model/types/report.ts';
import type { Location } from '../../src/source/problem.ts';
import { type FixtureTree, layOut } from './fixture.ts';

const today = '2026-11-05';
const show = ({ file, range: { start, end } }: Location) =>
  `${file.split('/content/').pop()} ${start.line}:${start.column}-${end.line}:${end.column}`;

describe('a loaded report', () => {
  let tree: FixtureTree;
  let report: Report;
  beforeAll(async () => {
    tree = layOut('complete-small');
    report = await read(tree);
  });
  afterAll(() => tree.remove());

  test('holds every piece of content, sorted by id', () => {
    expect({
      painPoints: report.painPoints.all.map(({ id }) => id),
      plans: report.plans.all.map(({ id }) => id),
      updates: report.updates.all.map(({ id, on, plan }) => [id, on, plan]),
      metrics: report.metrics.all.map(({ id, series }) => [id, series?.whole.kind, series?.whole.points.length]),
      people: report.people.all.map(({ id }) => id),
      departments: report.departments.all.map(({ id }) => id),
      journeys: report.journeys.all.map(({ id }) => id),
      voices: report.voices.all.map(({ id }) => id),
      microActions: report.microActions.all.map(({ id }) => id),
      programmes: report.programmes.all.map(({ id }) => id),
    }).toEqual({
      painPoints: ['late-fee'],
      plans: ['late-fee-grace'],
      updates: [['late-fee-grace/2025-07-14', '2025-07-14', 'late-fee-grace']],
      metrics: [
        ['fees-in-flight', 'proportion', 8],
        ['late-fee-complaints', 'rate', 7],
      ],
      people: ['ada-quist', 'ben-osei', 'cleo-marsh'],
      departments: ['billing', 'care'],
      journeys: ['pay-a-bill'],
      voices: ['v-0101', 'v-0102'],
      microActions: ['2025-q1/1'],
      programmes: ['monthly-voice-review'],
    });
  });

  test('joins a plan with its story and updates', () => {
    const plan = report.plans.get('late-fee-grace');
    expect([plan.story?.headline, plan.story?.words, plan.updates.map(({ health }) => health)]).toEqual([
      'The fee now waits for the bank',
      26,
      ['on-track'],
    ]);
    expect(plan.story?.uses.map(({ component }) => component)).toEqual(['Voice', 'Outcome', 'Aside', 'Step']);
  });

  test.each([
    ['a key', () => report.plans.get('late-fee-grace').at('owner'), 'plans/late-fee-grace/plan.yaml 3:8-3:17'],
    [
      'an entry',
      () => report.plans.get('late-fee-grace').at('goals', 0, 'by'),
      'plans/late-fee-grace/plan.yaml 19:9-19:19',
    ],
    ["a list's piece", () => report.voices.get('v-0102').at('kind'), 'voices/2025-q1.yaml 16:9-16:17'],
    ['a piece without id', () => report.microActions.get('2025-q1/1').at('did'), 'micro-actions/2025-q1.yaml 4:8-4:48'],
    [
      'front matter',
      () => report.plans.get('late-fee-grace').story?.at('said'),
      'plans/late-fee-grace/story.mdx 3:7-3:52',
    ],
    [
      'an update',
      () => report.updates.get('late-fee-grace/2025-07-14').at('health'),
      'plans/late-fee-grace/updates/2025-07-14.mdx 3:9-3:17',
    ],
    ['the key itself', () => report.settings.keyAt('rules', 'before-window-is-long-enough'), 'report.yaml 8:3-8:31'],
    ['settings', () => report.settings.at('rules', 'before-window-is-long-enough'), 'report.yaml 8:33-8:36'],
  ])('knows the place of %s', (_, locate, expected) => {
    const place = locate();
    expect(place && show({ ...place, file: tree.withoutRoot(place.file) })).toBe(expected);
  });

  test('is frozen all the way down, maps included', () => {
    const open: string[] = [];
    const seen = new Set<unknown>();
    const walk = (value: unknown, path: string) => {
      if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
      seen.add(value);
      if (typeof value === 'object' && !Object.isFrozen(value)) open.push(path);
      if (value instanceof Map) for (const [key, item] of value) walk(item, `${path}(${key})`);
      if (value instanceof Collection) for (const item of value) walk(item, `${path}(${item.id})`);
      for (const [key, item] of Object.entries(value)) walk(item, `${path}.${key}`);
    };
    walk(report, 'report');
    expect(open).toEqual([]);
    expect(seen.size).toBeGreaterThan(150);
  });

  test('answers against the direction of references', () => {
    const { relations } = report;
    const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
    expect({
      plansOf: ids(relations.plansOf('late-fee')),
      painPointsOwnedBy: ids(relations.painPointsOwnedBy('ada-quist')),
      plansOwnedBy: ids(relations.plansOwnedBy('ada-quist')),
      plansSponsoredBy: ids(relations.plansSponsoredBy('ben-osei')),
      painPointsSponsoredBy: ids(relations.painPointsSponsoredBy('ben-osei')),
      plansBackedBy: ids(relations.plansBackedBy('ben-osei')),
      plansWithStepsBy: ids(relations.plansWithStepsBy('cleo-marsh')),
      peopleIn: ids(relations.peopleIn('billing')),
      painPointsSpanning: ids(relations.painPointsSpanning('care')),
      painPointsIn: ids(relations.painPointsIn('pay-a-bill')),
      plansMeasuring: ids(relations.plansMeasuring('fees-in-flight')),
      painPointsShownBy: ids(relations.painPointsShownBy('late-fee-complaints')),
      metricsOfBilling: ids(relations.metricsOf('billing')),
      metricsOfCare: ids(relations.metricsOf('care')),
      voicesOn: ids(relations.voicesOn('late-fee')),
      voicesRoutedTo: ids(relations.voicesRoutedTo('billing')),
      voicesIn: ids(relations.voicesIn('pay-a-bill')),
      microActionsIn: ids(relations.microActionsIn('care')),
      microActionsOn: ids(relations.microActionsOn('late-fee')),
      programmesLeadingTo: ids(relations.programmesLeadingTo('late-fee-grace')),
    }).toEqual({
      plansOf: ['late-fee-grace'],
      painPointsOwnedBy: ['late-fee'],
      plansOwnedBy: ['late-fee-grace'],
      plansSponsoredBy: ['late-fee-grace'],
      painPointsSponsoredBy: ['late-fee'],
      plansBackedBy: ['late-fee-grace'],
      plansWithStepsBy: ['late-fee-grace'],
      peopleIn: ['ada-quist', 'ben-osei'],
      painPointsSpanning: ['late-fee'],
      painPointsIn: ['late-fee'],
      plansMeasuring: ['late-fee-grace'],
      painPointsShownBy: ['late-fee'],
      metricsOfBilling: ['fees-in-flight'],
      metricsOfCare: ['late-fee-complaints'],
      voicesOn: ['v-0101'],
      voicesRoutedTo: ['v-0101'],
      voicesIn: ['v-0101'],
      microActionsIn: ['2025-q1/1'],
      microActionsOn: ['2025-q1/1'],
      programmesLeadingTo: ['monthly-voice-review'],
    });
    for (const look of Object.values(relations)) expect(look('nobody-here')).toEqual([]);
  });

  test('takes the day from the caller unless it names one', async () => {
    expect(report.settings.asOf).toBe('2025-10-31');
    const minimal = layOut('minimal');
    expect((await read(minimal)).settings.asOf).toBe(today);
    minimal.remove();
  });

  test.each([
    ['Pacific/Pago_Pago', '2026-11-24', '2026-11-23'],
    ['Pacific/Kiritimati', '2026-11-26', '2026-11-25'],
    ['Nowhere/At_All', '2026-11-25', '2026-11-24'],
  ])('asks the caller which day it is in %s', (timeZone, asOf, finishedThrough) => {
    const minimal = layOut('minimal');
    appendFileSync(join(minimal.root, 'report.yaml'), `timeZone: ${timeZone}\n`);
    const clock = { today: (zone: string) => dayIn(zone, new Date('2026-11-25T10:40:00Z')) };
    expect(loadReport(readTree(minimal.root), clock).report?.settings).toMatchObject({ asOf, finishedThrough });
    minimal.remove();
  });

  test('with a day of its own it counts that day as over, else only the day before today', () => {
    const data = { organisation: 'a', title: 'b', locale: 'en', currency: 'EUR' };
    expect(withDefaults({ ...data, asOf: '2026-01-31' }, '2026-03-01').finishedThrough).toBe('2026-01-31');
    expect(withDefaults(data, '2026-03-01').finishedThrough).toBe('2026-02-28');
  });

  test('has no settings, and so is no report, when report.yaml is broken', async () => {
    const broken = layOut('schema-locale');
    expect(loadReport(readTree(broken.root), { today }).report).toBeUndefined();
    broken.remove();
  });

  test.each([
    ['schema-wrong-date', 'the plan itself, its story and its programme', [1, 0, 0, 0, 3]],
    ['reference-unknown-person', 'a plan that names nobody we know', [1, 0, 0, 0, 3]],
    ['prose-braces', 'a story that is code', [1, 1, 1, 1, 3]],
    ['reference-to-a-broken-file', 'a person, and what they answer for', [0, 0, 0, 0, 2]],
  ])('of %s leaves out %s', async (name, _, expected) => {
    const broken = layOut(name);
    const { painPoints, plans, updates, programmes, people } = await read(broken);
    expect([painPoints.size, plans.size, updates.size, programmes.size, people.size]).toEqual(expected);
    broken.remove();
  });
});

async function read({ root }: FixtureTree): Promise<Report> {
  const { report } = loadReport(readTree(root), { today });
  if (!report) throw new Error('The case has no report.');
  return report;
}

describe('a collection', () => {
  const items = new Collection([{ id: 'b' }, { id: 'a' }]);

  test('keeps its order, finds by id and says which id is missing', () => {
    expect([items.size, [...items].map(({ id }) => id), items.find('a'), items.find('c')]).toEqual([
      2,
      ['b', 'a'],
      { id: 'a' },
      undefined,
    ]);
    expect(() => items.get('toString')).toThrow('Nothing here has the id "toString".');
  });
});

describe('frozen data', () => {
  test('cannot be changed at any depth', () => {
    const data = deepFreeze({ list: [{ a: 1 }], map: new Map([['x', { b: 2 }]]) });
    const open = data as unknown as { list: { a: number }[]; map: Map<string, { b: number }> };
    for (const change of [
      () => open.list.push({ a: 2 }),
      () => Object.assign(open.list[0] ?? {}, { a: 2 }),
      () => open.map.set('y', { b: 3 }),
      () => open.map.delete('x'),
      () => open.map.clear(),
      () => Object.assign(open.map.get('x') ?? {}, { b: 3 }),
    ])
      expect(change).toThrow(TypeError);
    expect(data).toEqual({ list: [{ a: 1 }], map: open.map });
  });

  test('may point at itself', () => {
    const data: { self?: unknown } = {};
    data.self = data;
    expect(Object.isFrozen(deepFreeze(data))).toBe(true);
  });
});

describe('settings', () => {
  test('have the defaults that their schema names', () => {
    const properties: Readonly<Record<string, object>> = reportType.schema.properties;
    const filled: Record<string, unknown> = withDefaults(
      { organisation: 'a', title: 'b', locale: 'en', currency: 'EUR' },
      today,
    );
    for (const [key, property] of Object.entries(properties))
      if ('default' in property) expect([key, filled[key]]).toEqual([key, property.default]);
  });

  test('keep what the organisation wrote', () => {
    const written = { organisation: 'a', title: 'b', locale: 'en', currency: 'EUR', minimumN: 5, asOf: '2026-01-01' };
    expect(withDefaults(written, today)).toMatchObject(written);
  });
});
