import { expect, test } from 'vitest';
import { tableRows } from '../../src/site/table-rows.ts';

const columns = [
  { label: 'Period', numeric: false },
  { label: 'Figure', numeric: true },
  { label: 'Signal', numeric: false },
];

test('a row is named by its first cell, and its figures stand as figures', () => {
  expect(tableRows({ caption: 'c', columns, rows: [['Mar 2025', '5.6', '']] })).toBe(
    '<tr><th scope="row">Mar 2025</th><td class="numeric">5.6</td><td></td></tr>',
  );
});

test('no name becomes markup', () => {
  const rows = tableRows({ caption: 'c', columns, rows: [['<b>', '1', `"A" & 'B'`]] });
  expect(rows).toContain('<th scope="row">&lt;b&gt;</th>');
  expect(rows).toContain('<td>&quot;A&quot; &amp; &#39;B&#39;</td>');
});
