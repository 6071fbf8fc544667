import { expect, test } from 'vitest';
import { randomFrom } from '../../../scripts/simulation/random.ts';
import { growingThemes } from '../../../src/insight/emerging/theme-growth.ts';
import { nextPeriod } from '../../../src/model/period.ts';

const months = 30;
const quarter = { from: '2026-04-01', finishedThrough: '2026-06-30', minimumN: 30 };

/** Voices of eight themes, each with a level of its own; levels move together where a season or memory moves them. */
function heard(seed: string, levelAt: (month: number, theme: number) => number) {
  const random = randomFrom(seed);
  return Array.from({ length: 8 }, (_, theme) => {
    const usual = 0.5 + 4 * random.uniform();
    return Array.from({ length: months }, (__, month) => {
      const first = nextPeriod('2024-01-01', 'month', month).slice(0, 8);
      const count = random.poisson(usual * levelAt(month, theme));
      return Array.from({ length: count }, (___, i) => ({
        on: `${first}${String((i % 28) + 1).padStart(2, '0')}`,
        theme: `theme ${theme}`,
      }));
    }).flat();
  }).flat();
}

test.each([
  ['chance', () => 1],
  ['a season', (month: number) => 1 + 0.4 * Math.cos((2 * Math.PI * month) / 12)],
  [
    'a season of each theme',
    (month: number, theme: number) => 1 + 0.4 * Math.cos((2 * Math.PI * (month + 3 * theme)) / 12),
  ],
])('at most one theme in twenty is named in a quarter where nothing but %s moved them', (name, levelAt) => {
  let [named, all] = [0, 0];
  for (let report = 0; report < 40; report++)
    for (const signals of growingThemes(heard(`${name}/${report}`, levelAt), quarter).values()) {
      all++;
      if (signals.some(({ look }) => look.on >= quarter.from)) named++;
    }
  expect(all).toBe(320);
  expect(named / all).toBeLessThanOrEqual(0.05);
});
