import { describe, expect, it } from 'vitest';
import type { MetricUnits } from '../../src/insight/units/metric-units.ts';
import type { Metric } from '../../src/model/types/metric.ts';
import type { Settings } from '../../src/model/types/report.ts';
import { togetherInWords, unitsInWords, unitStanding } from '../../src/wording/unit-parts.ts';

const settings = { locale: 'en-GB', currency: 'GBP', fiscalYearStart: 1 } as unknown as Settings;
const metric = {
  name: 'Satisfaction',
  measure: 'mean',
  unit: 'points',
  better: 'higher',
  period: 'month',
} as unknown as Metric;
const unit = (name: string, beyond: -1 | 0 | 1, apart = beyond) => ({
  name,
  estimate: { value: 80, lower: 79, upper: 81, n: 300 },
  share: 0.25,
  limits: { inner: { lower: 78, upper: 82 }, outer: { lower: 77, upper: 83 } },
  beyond,
  apart,
});
const change = (levels: readonly number[], mix: number, to: number) => ({
  before: { from: '2024-01-01', to: '2024-12-31' },
  from: 80,
  to,
  units: levels.map((level, i) => ({ name: `Shop ${i + 1}`, level, mix })),
  rest: null,
});
const found = (more: Partial<MetricUnits> = {}): MetricUnits => ({
  span: { from: '2025-01-01', to: '2025-12-31' },
  whole: { value: 78, lower: 77, upper: 79, n: 1200 },
  units: [unit('Shop 1', 0), unit('Shop 2', 0)],
  small: [],
  minimum: 30,
  counts: 'cases',
  between: null,
  change: null,
  ...more,
});

describe('what is said of units', () => {
  it('says with few units that only chance is allowed for, and with ten how far they lie apart anyway', () => {
    expect(unitsInWords(found(), metric, settings)[0]).toMatch(
      /^With fewer than ten units the limits allow for chance alone/,
    );
    expect(unitsInWords(found({ between: 1.5 }), metric, settings)[0]).toMatch(/which is 1\.5.points \(as a standard/);
  });

  it('calls nobody different without limits', () => {
    const units = [{ ...unit('Shop 1', 0), limits: null, beyond: null, apart: null }];
    expect(unitsInWords(found({ units }), metric, settings)[0]).toMatch(/no unit can be called different/);
  });

  it('names units with too little to be read', () => {
    const said = unitsInWords(found({ small: [{ name: 'Kiosk', n: 12 }] }), metric, settings);
    expect(said).toContain('Fewer than 30 cases, so not drawn: Kiosk (12).');
  });

  it.each([
    ['every unit went the other way', [0.5, 0.5], -2, 77, /^Every unit went the other way/],
    ['the units together did', [1.5, -0.5], -2, 77, /^The units’ own figures went the other way/],
    ['they went the same way', [-1, -1], -0.5, 77, undefined],
    ['nothing moved', [0.5, -0.5], 0, 80, undefined],
  ])('explains the change where %s', (_, levels, mix, to, said) => {
    const sentences = unitsInWords(found({ change: change(levels, mix, to) }), metric, settings);
    expect(sentences.filter((text) => text.includes('other way'))).toEqual(said ? [expect.stringMatching(said)] : []);
  });

  it('says why nothing can be told of a change', () => {
    expect(unitsInWords(found(), metric, settings).at(-1)).toMatch(/two years counted in one way/);
    expect(unitsInWords(found(), { ...metric, measure: 'duration' }, settings).at(-1)).toMatch(/has no parts/);
  });

  it('adds up what a department’s own units are and add', () => {
    const whole = found({ change: change([-0.5, -0.25], -0.125, 79) });
    const own = new Set(['Shop 1', 'Shop 2']);
    expect(togetherInWords(own, whole, metric, settings)?.replaceAll('\u00a0', ' ')).toBe(
      'Together 2 units are 50.0% of the whole and add −1.0 points to its change from the year before.',
    );
    expect(togetherInWords(new Set(['Shop 1']), whole, metric, settings)).toBeNull();
  });

  it.each([
    [1, 1, 'better'],
    [-1, -1, 'worse'],
    [0, 1, 'edge'],
    [0, 0, 'within'],
  ] as const)('reads a unit on side %i of the outer and %i of the inner limits as %s', (beyond, apart, standing) => {
    expect(unitStanding(unit('Shop 1', beyond, apart), { better: 'higher' })).toBe(standing);
  });
});
