import { expect, test } from 'vitest';
import { inDative } from '../../src/wording/de/dative.ts';

test.each([
  ['9,5\u00a0Tage', '9,5\u00a0Tagen'],
  ['Fälle je 1.000 Pässe', 'Fällen je 1.000 Pässe'],
  ['3,1\u00a0Kilometer', '3,1\u00a0Kilometern'],
  ['8,0\u00a0Wochen', '8,0\u00a0Wochen'],
  ['12\u00a0Kontakte je Störung', '12\u00a0Kontakten je Störung'],
  ['8,1\u00a0%', '8,1\u00a0%'],
  ['1.240\u00a0€', '1.240\u00a0€'],
  ['1,23\u00a0Mio.\u00a0€', '1,23\u00a0Mio.\u00a0€'],
  ['12,50\u00a0EUR', '12,50\u00a0EUR'],
  ['−2,8', '−2,8'],
  ['', ''],
])('%j is %j after “von” and “zwischen”', (said, dative) => {
  expect(inDative(said)).toBe(dative);
});
