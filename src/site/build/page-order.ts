/** Where pages and files stand that show no chart. */
export const withoutCharts = ['api', 'checks', 'schemas', '[kind]/[id]/source', 'metrics/[id].csv.ts'] as const;

/** The pages whose charts are drawn ahead, in the order in which they are (`chart/requests/index.ts`). */
export const withChartsDrawnAhead = ['metrics/[id].astro', 'pain-points/[id].astro', 'plans/[id].astro'] as const;

/** Pages that show what others show whose charts are drawn last. */
const withLastCharts = ['embed'] as const;

interface Path {
  readonly route: { readonly component: string };
}

/** Pages in the order in which those of each list are made, a list beside the other. */
interface PageOrder<Of> {
  /** In the order in which their charts are drawn ahead. */
  readonly drawnAhead: readonly Of[];
  /** First those without a chart, so that there is something to make while a drawing is waited for. */
  readonly others: readonly Of[];
}

/** Tells the pages whose charts are drawn ahead from all others, so that whoever makes both waits for no drawing. */
export function inOrderOfCharts<Of extends Path>(paths: readonly Of[]): PageOrder<Of> {
  const groups = Map.groupBy(paths, (path) => withChartsDrawnAhead.findIndex(isBelow(path)));
  const others = Map.groupBy(groups.get(-1) ?? [], (path) => {
    if (showsNoChart(path)) return 'first';
    return withLastCharts.some(isBelow(path)) ? 'last' : 'then';
  });
  return {
    drawnAhead: withChartsDrawnAhead.flatMap((_, place) => groups.get(place) ?? []),
    others: (['first', 'then', 'last'] as const).flatMap((turn) => others.get(turn) ?? []),
  };
}

/** Whether a page is one of those that show no chart whatever the report. */
export function showsNoChart(path: Path): boolean {
  return withoutCharts.some(isBelow(path));
}

/** Components of pages are named by their path, below whatever folder Astro takes for its root. */
function isBelow({ route }: Path): (place: string) => boolean {
  const [, page = ''] = route.component.split(/(?:^|\/)pages\//);
  return (place) => page === place || page.startsWith(`${place}/`);
}
