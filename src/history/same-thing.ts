import { isDeepStrictEqual } from 'node:util';
import type { DeepReadonly } from '../model/entity.ts';
import type { MetricData, PainPointData, PlanData } from '../model/types/generated.ts';
import { compareMetrics } from './compare-metrics.ts';
import type { Data } from './own-data.ts';

/** What has a file and an id of its own, by which others name it. */
export type Thing = 'plan' | 'pain-point' | 'metric' | 'person' | 'department' | 'journey' | 'programme' | 'page';

/**
 * Whether two files tell of one thing that was renamed. git calls a file renamed where half of its lines are alike, and
 * so are those of an owner and of the one who follows, or of two metrics. A thing is the same that keeps its name, or
 * says that it had the old id, or keeps what it is known by. What is compared has the names of today on both sides.
 */
export function isSameThing(of: Thing, oldId: string, before: Data, after: Data): boolean {
  if (nameIn(before) !== undefined && nameIn(before) === nameIn(after)) return true;
  if (Array.isArray(after['formerly']) && after['formerly'].includes(oldId)) return true;
  return knownBy[of](before, after);
}

/** By what a thing is known again that has another name, too. */
const knownBy: Readonly<Record<Thing, (before: Data, after: Data) => boolean>> = {
  plan: (before, after) => (before as Plan).painPoint === (after as Plan).painPoint,
  'pain-point': (before, after) => {
    const [was, is] = [before as PainPoint, after as PainPoint];
    return was.journey === is.journey && was.stage === is.stage && was.opened === is.opened;
  },
  // Two that are counted in one way can count two things; what is counted is told in words.
  metric: (before, after) =>
    before['definition'] !== undefined && compareMetrics(before as Metric, after as Metric).length === 0,
  // The next in a post has everything of the one before but the name.
  person: () => false,
  department: sameButForTheName,
  journey: sameButForTheName,
  programme: sameButForTheName,
  page: sameButForTheName,
};

type Plan = Data & Pick<PlanData, 'painPoint'>;
type PainPoint = Data & Pick<PainPointData, 'journey' | 'stage' | 'opened'>;
type Metric = Data & DeepReadonly<MetricData>;

function sameButForTheName(before: Data, after: Data): boolean {
  const facts = (data: Data) =>
    Object.fromEntries(Object.entries(data).filter(([key]) => !['name', 'title', 'formerly'].includes(key)));
  return isDeepStrictEqual(facts(before), facts(after));
}

function nameIn({ name, title = name }: Data): unknown {
  return title;
}

/** Whether something that the ledger follows is such a thing. */
export function isThing(of: string): of is Thing {
  return Object.hasOwn(knownBy, of);
}
