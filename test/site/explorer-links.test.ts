import { expect, test } from 'vitest';
import { explorerLinks } from '../../src/site/explorer-links.ts';

const fees = { label: 'Fees & "charges"', path: '/pain-points/fees/', below: [] };

test('a link names where it leads, and the page that it stands on', () => {
  expect(explorerLinks([fees], '/plans/')).toBe(
    '<li><a href="/pain-points/fees/">Fees &amp; &quot;charges&quot;</a></li>',
  );
  expect(explorerLinks([fees], fees.path)).toContain('<a href="/pain-points/fees/" aria-current="page">');
});

test('what belongs to an entry stands below it, with a link to what is left out', () => {
  const below = [{ label: 'Shorter letters', path: '/plans/letters/' }];
  expect(explorerLinks([{ ...fees, label: 'Fees', below, rest: '3 more' }], '/plans/letters/')).toBe(
    '<li><a href="/pain-points/fees/">Fees</a><ul><li><a href="/plans/letters/" aria-current="page">Shorter letters</a></li>' +
      '<li class="rest"><a href="/browse/">3 more</a></li></ul></li>',
  );
});

test('of an entry with nothing below it, nothing is left out', () => {
  expect(explorerLinks([{ ...fees, rest: '3 more' }], '/')).not.toContain('<ul>');
});
