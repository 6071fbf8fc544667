import { expect, it } from 'vitest';
import { criteriaItems } from '../../src/site/criteria-items.ts';
import { iconMarkup } from '../../src/site/icons.ts';

const asked = { id: 'before-data', asks: 'Are there <enough> cases?', found: '12 & 14', path: undefined } as const;

it.each([
  [true, 'check'],
  [false, 'close'],
  [null, 'circle'],
] as const)('a criterion whose answer is %s is marked with %s', (holds, icon) => {
  expect(criteriaItems([{ ...asked, holds, answer: 'said' }])).toBe(
    `<li>${iconMarkup(icon)} <span>Are there &lt;enough&gt; cases?: <strong>said</strong>; 12 &amp; 14.</span></li>`,
  );
});

it('a criterion that is explained leads to its explanation', () => {
  const [item] = [{ ...asked, holds: true, answer: 'holds', path: '/method/#grades' }];
  expect(criteriaItems([item])).toContain('<a href="/method/#grades">Are there &lt;enough&gt; cases?</a>: ');
});
