import { valueHash } from '../source/value-hash.ts';

/**
 * One of Astro's static paths that says, by a key, what the route hands on to the page there: a page is kept only under
 * the key of what it was handed, so it is made again when that changes.
 */
export function handedOn<Path extends { readonly props: object }>(path: Path): Path & { readonly cacheKey: string } {
  return { ...path, cacheKey: valueHash(path.props) };
}
