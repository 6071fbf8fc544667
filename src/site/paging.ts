import { handedOn } from './handed-on.ts';

/** One page of a long list: its number, what it shows and where its neighbours are. */
export interface Paged<Item> {
  readonly items: readonly Item[];
  readonly number: number;
  readonly pages: number;
  readonly total: number;
  /** The place in the whole list of the first item shown, counted from 1; 0 for an empty list. */
  readonly first: number;
}

/** The pages that a list of `total` items needs, as Astro's static paths: `/plans/`, `/plans/page/2/`, … */
export function pagePaths(
  total: number,
  size: number,
): { params: { page: string | undefined }; props: { number: number }; cacheKey: string }[] {
  return Array.from({ length: Math.max(1, Math.ceil(total / size)) }, (_, i) =>
    handedOn({ params: { page: i === 0 ? undefined : `page/${i + 1}` }, props: { number: i + 1 } }),
  );
}

/** The items of one page. */
export function pageOf<Item>(items: readonly Item[], number: number, size: number): Paged<Item> {
  const start = (number - 1) * size;
  return {
    items: items.slice(start, start + size),
    number,
    pages: Math.max(1, Math.ceil(items.length / size)),
    total: items.length,
    first: items.length === 0 ? 0 : start + 1,
  };
}
