import { expect, it } from 'vitest';
import { outlineOf } from '../../src/site/outline.ts';

it('lists second-level headings with an id, without their markup and with their escapes', () => {
  const html =
    '<h1 id="a">A</h1><h2 id="b" class="x">B &amp; <em>b</em></h2><h2>No id</h2><h3 id="c">C</h3><h2 id="d">D</h2>';
  expect(outlineOf(html)).toEqual([
    { id: 'b', text: 'B &amp; b' },
    { id: 'd', text: 'D' },
  ]);
});
