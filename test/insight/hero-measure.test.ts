import { expect, test } from 'vitest';
import { heroMeasure } from '../../src/insight/hero-measure.ts';

const roles: Readonly<Record<string, string>> = {
  calls: 'process',
  reach: 'process',
  complaints: 'outcome',
  ease: 'outcome',
};
const metrics = { get: (id: string) => ({ role: roles[id] }) } as unknown as Parameters<
  typeof heroMeasure
>[1]['metrics'];

test.each([
  ['the one that its story names', ['calls', 'complaints', 'ease'], 'ease', 'ease'],
  ['its first outcome, where the story names none', ['calls', 'complaints', 'ease'], undefined, 'complaints'],
  ['its first outcome, where the story names one that it lacks', ['calls', 'ease'], 'complaints', 'ease'],
  ['its first measure, where it has no outcome', ['calls', 'reach'], undefined, 'calls'],
  ['none, where it has no measure', [], undefined, undefined],
])('the measure that leads a plan is %s', (_, measured, hero, leads) => {
  const measures = measured.map((metric) => ({ metric }));
  expect(heroMeasure({ measures, story: { hero } } as never, { metrics })?.metric).toBe(leads);
});
