import type { Relations, ReportContent } from './report.ts';

/** Indexes a report once, so that no page searches it. */
export function relate(report: ReportContent): Relations {
  const { painPoints, plans, people, metrics, voices, microActions, programmes, departments } = report;
  const answeredBy = index(departments, ({ answersFor = [] }) => answersFor);
  return Object.freeze({
    plansOf: index(plans, ({ painPoint }) => [painPoint]),
    painPointsOwnedBy: index(painPoints, ({ owner }) => [owner]),
    plansOwnedBy: index(plans, ({ owner }) => [owner]),
    plansSponsoredBy: index(plans, ({ sponsor }) => [sponsor]),
    painPointsSponsoredBy: index(painPoints, ({ sponsor }) => [sponsor]),
    plansWithPartBy: index(plans, ({ raci = {} }) => [
      ...(raci.responsible ?? []),
      ...(raci.consulted ?? []),
      ...(raci.informed ?? []),
    ]),
    plansWithStepsBy: index(plans, ({ steps }) => steps.map(({ who }) => who)),
    peopleIn: index(people, ({ department }) => [department]),
    painPointsSpanning: index(painPoints, ({ departments: spanned = [] }) => spanned),
    painPointsIn: index(painPoints, ({ journey }) => [journey]),
    plansMeasuring: index(plans, ({ measures }) => measures.map(({ metric }) => metric)),
    painPointsShownBy: index(painPoints, ({ metrics: shown = [] }) => shown),
    metricsOf: index(metrics, ({ id, department }) => [
      ...(department === undefined ? [] : [department]),
      ...answeredBy(id).map((entry) => entry.id),
    ]),
    voicesOn: index(voices, ({ painPoint }) => present(painPoint)),
    voicesRoutedTo: index(voices, ({ routedTo }) => present(routedTo)),
    voicesIn: index(voices, ({ journey }) => present(journey)),
    microActionsIn: index(microActions, ({ department }) => [department]),
    microActionsOn: index(microActions, ({ painPoint }) => present(painPoint)),
    programmesLeadingTo: index(programmes, ({ leadsTo }) => leadsTo),
  });
}

function present(id: string | undefined): readonly string[] {
  return id === undefined ? [] : [id];
}

/** A look-up from an id to the items that name it, each once, in their own order; made when it is first asked. */
function index<Item>(items: Iterable<Item>, idsOf: (item: Item) => readonly string[]): (id: string) => readonly Item[] {
  let made: ReadonlyMap<string, readonly Item[]> | undefined;
  return (id) => (made ??= indexed(items, idsOf)).get(id) ?? none;
}

const none: readonly never[] = Object.freeze([]);

function indexed<Item>(
  items: Iterable<Item>,
  idsOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items)
    for (const id of new Set(idsOf(item))) {
      const list = found.get(id);
      if (list) list.push(item);
      else found.set(id, [item]);
    }
  for (const list of found.values()) Object.freeze(list);
  return found;
}
