/**
 * Where pages stand that show no chart, and those that show the charts which are drawn first, in that order; every other
 * page comes after them. Whoever makes the pages so waits for no drawing.
 */
export const madeFirst = [
  'api',
  'checks',
  'schemas',
  '[kind]/[id]/source',
  'metrics/[id].csv.ts',
  'metrics/[id].astro',
  'pain-points/[id].astro',
  'plans/[id].astro',
] as const;

interface Path {
  readonly route: { readonly component: string };
}

/** Pages in the order in which their charts are drawn ahead (`chart/requests/index.ts`), and first those without any. */
export function inOrderOfCharts<Of extends Path>(paths: readonly Of[]): Of[] {
  const groups = Map.groupBy(paths, ({ route }) => placeOf(route.component));
  return [...groups].sort(([a], [b]) => a - b).flatMap(([, group]) => group);
}

/** Components of pages are named by their path, below whatever folder Astro takes for its root. */
function placeOf(component: string): number {
  const [, page = ''] = component.split(/(?:^|\/)pages\//);
  const place = madeFirst.findIndex((first) => page === first || page.startsWith(`${first}/`));
  return place < 0 ? madeFirst.length : place;
}
