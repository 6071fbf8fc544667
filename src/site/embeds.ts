import type { SiteContext } from './build/context.ts';
import { handedOn } from './handed-on.ts';
import { measureAddresses } from './measure-address.ts';
import { renamesTold } from './ledger-parts.ts';
import { entryPaths } from './old-addresses.ts';

/** The page that shows one measure of a plan alone, by its name among them. */
export function embedPath(plan: string, measure: string): string {
  return `/embed/${plan}/${measure}/`;
}

/** Every measure that has such a page, with the parts of its address, and the addresses that it had. */
export function embedParams({ report, ledger }: Pick<SiteContext, 'report' | 'ledger'>) {
  const plans = namesOf(entryPaths(report.plans.all, renamesTold(ledger, 'plan')));
  const metrics = namesOf(entryPaths(report.metrics.all, renamesTold(ledger, 'metric')));
  return report.plans.all.flatMap(({ id, title, measures }) =>
    measureAddresses(measures).flatMap((name, at) => {
      const { metric = '' } = measures[at] ?? {};
      return (plans.get(id) ?? []).flatMap((plan) =>
        (metrics.get(metric) ?? []).map((measured) =>
          handedOn({
            params: { plan, metric: `${measured}${name.slice(metric.length)}` },
            props: plan === id && measured === metric ? {} : { now: embedPath(id, name), name: title },
          }),
        ),
      );
    }),
  );
}

/** All names that something has and had, by the one it has. */
function namesOf(paths: ReturnType<typeof entryPaths>): ReadonlyMap<string, readonly string[]> {
  const groups = Map.groupBy(paths, ({ params, props }) => props.now ?? params.id);
  return new Map([...groups].map(([id, all]) => [id, all.map(({ params }) => params.id)]));
}
