import { expect, it } from 'vitest';
import type { Settings } from '../../src/model/types/report.ts';
import { sayerOf } from '../../src/wording/say.ts';

it('says a range of money only where there is one', () => {
  const say = sayerOf({ locale: 'en-GB', currency: 'GBP' } as Settings);
  expect(say.spanAfter({ low: 686, base: 686, high: 686.2 })).toBe('');
  expect(say.spanAfter({ low: 191_000, base: 459_000, high: 1_071_000 })).toBe(' (£191k to £1.07m)');
});
