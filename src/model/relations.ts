import { askedInstead } from '../source/reads.ts';
import type { Relations, ReportContent } from './report.ts';

/** Indexes a report once, so that no page searches it. */
export function relate(report: ReportContent): Relations {
  const { painPoints, plans, people, metrics, voices, microActions, programmes, departments } = report;
  const answeredBy = index('answeredBy', departments, ({ answersFor = [] }) => answersFor);
  return Object.freeze({
    plansOf: index('plansOf', plans, ({ painPoint }) => [painPoint]),
    painPointsOwnedBy: index('painPointsOwnedBy', painPoints, ({ owner }) => [owner]),
    plansOwnedBy: index('plansOwnedBy', plans, ({ owner }) => [owner]),
    plansSponsoredBy: index('plansSponsoredBy', plans, ({ sponsor }) => [sponsor]),
    plansBackedBy: index('plansBackedBy', plans, ({ backing }) => (backing === undefined ? [] : [backing.by])),
    painPointsSponsoredBy: index('painPointsSponsoredBy', painPoints, ({ sponsor }) => [sponsor]),
    plansWithPartBy: index('plansWithPartBy', plans, ({ raci = {} }) => [
      ...(raci.responsible ?? []),
      ...(raci.consulted ?? []),
      ...(raci.informed ?? []),
    ]),
    plansWithStepsBy: index('plansWithStepsBy', plans, ({ steps }) => steps.map(({ who }) => who)),
    peopleIn: index('peopleIn', people, ({ department }) => [department]),
    painPointsSpanning: index('painPointsSpanning', painPoints, ({ departments: spanned = [] }) => spanned),
    painPointsIn: index('painPointsIn', painPoints, ({ journey }) => [journey]),
    plansMeasuring: index('plansMeasuring', plans, ({ measures }) => measures.map(({ metric }) => metric)),
    painPointsShownBy: index('painPointsShownBy', painPoints, ({ metrics: shown = [] }) => shown),
    metricsOf: index('metricsOf', metrics, ({ id, department }) => [
      ...(department === undefined ? [] : [department]),
      ...answeredBy(id).map((entry) => entry.id),
    ]),
    voicesOn: index('voicesOn', voices, ({ painPoint }) => present(painPoint)),
    voicesRoutedTo: index('voicesRoutedTo', voices, ({ routedTo }) => present(routedTo)),
    voicesIn: index('voicesIn', voices, ({ journey }) => present(journey)),
    microActionsIn: index('microActionsIn', microActions, ({ department }) => [department]),
    microActionsOn: index('microActionsOn', microActions, ({ painPoint }) => present(painPoint)),
    programmesLeadingTo: index('programmesLeadingTo', programmes, ({ leadsTo }) => leadsTo),
  });
}

function present(id: string | undefined): readonly string[] {
  return id === undefined ? [] : [id];
}

/** A look-up from an id to the items that name it, each once, in their own order; made when it is first asked. */
function index<Item>(
  name: string,
  items: Iterable<Item>,
  idsOf: (item: Item) => readonly string[],
): (id: string) => readonly Item[] {
  let made: ReadonlyMap<string, readonly Item[]> | undefined;
  return (id) => askedInstead(['relations', name, id], () => (made ??= indexed(items, idsOf)).get(id) ?? none);
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
