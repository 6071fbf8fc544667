import { describe, expect, it } from 'vitest';
import { pageOf, pagePaths } from '../../src/site/paging.ts';

describe('a long list', () => {
  it.each([
    [0, 10, [undefined]],
    [10, 10, [undefined]],
    [11, 10, [undefined, 'page/2']],
    [25, 10, [undefined, 'page/2', 'page/3']],
  ])('of %i in tens has the pages %j', (total, size, pages) => {
    expect(pagePaths(total, size).map(({ params }) => params.page)).toEqual(pages);
  });

  it('shows its last entries on its last page', () => {
    const items = Array.from({ length: 25 }, (_, i) => i);
    expect(pageOf(items, 3, 10)).toEqual({ items: [20, 21, 22, 23, 24], number: 3, pages: 3, total: 25, first: 21 });
  });

  it('that is empty has one page, which begins nowhere', () => {
    expect(pageOf([], 1, 10)).toEqual({ items: [], number: 1, pages: 1, total: 0, first: 0 });
  });
});
