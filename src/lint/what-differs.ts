import { isDeepStrictEqual } from 'node:util';
import type { Collection } from '../model/collection.ts';
import type { Identity } from '../model/entity.ts';
import type { Report } from '../model/report.ts';
import type { PainPoint } from '../model/types/pain-point.ts';
import type { Plan } from '../model/types/plan.ts';
import type { Settings } from '../model/types/report.ts';
import { covers } from './exemptions.ts';
import type { Judged } from './rule.ts';

/** Settings on which nothing rests that is said of a thing that is judged; a new one counts until it stands here. */
const harmless: ReadonlySet<string> = new Set([
  ...['id', 'file', 'path', 'at', 'keyAt', 'organisation', 'title', 'summary', 'notice', 'site', 'repository'],
  ...['customers', 'focusLimit', 'staleAfterDays', 'answerWithinDays', 'exemptions'],
]);

/**
 * What has to be judged so that a report can be held against another version: things that are others there, or rest on
 * such, or that an exemption covers. Of all else both versions say the same. Two versions that share their files are
 * read into the very same things, so that whether they are costs no more than a look.
 */
export function whatDiffers(report: Report, other: Report): Judged {
  if (!areAlike(report.settings, other.settings)) return report;
  const exempted = [report, other].flatMap(({ settings }) => settings.exemptions);
  const isExempted = (path: string) =>
    exempted.some((exemption) => covers(exemption.path, path) || covers(path, exemption.path));
  const isSame = <Item extends Identity>(item: Item, there: Collection<Item>) =>
    there.find(item.id) === item && !isExempted(item.path);

  const isSameMetric = (id: string) => other.metrics.find(id) === report.metrics.find(id);
  const isSamePerson = (id: string) => {
    const [here, there] = [report, other].map(({ people }) => people.find(id));
    return here === there || (here?.name === there?.name && here?.left === there?.left);
  };
  const isSamePlan = (plan: Plan) =>
    isSame(plan, other.plans) &&
    !isExempted(plan.path.replace(/\/[^/]*$/, '')) &&
    (report.metrics === other.metrics || metricsInPlan(plan).every(isSameMetric)) &&
    (report.people === other.people || peopleOf(plan).every(isSamePerson));
  const isSamePainPoint = (painPoint: PainPoint) => {
    const [plans, others] = [report, other].map(({ relations }) => relations.plansOf(painPoint.id));
    return isSame(painPoint, other.painPoints) && plans?.length === others?.length && plans?.every(isSamePlan);
  };
  const painPoints = report.painPoints.all.filter((one) => !isSamePainPoint(one));
  const ids = new Set(painPoints.map(({ id }) => id));
  const knowSamePeople = report.people === other.people || isDeepStrictEqual(namesIn(report), namesIn(other));
  return {
    painPoints,
    plans: report.plans.all.filter(({ painPoint }) => ids.has(painPoint)),
    metrics: report.metrics.all.filter((one) => !isSame(one, other.metrics) || isExempted(`data/${one.id}.csv`)),
    voices: report.voices.all.filter((one) => !knowSamePeople || !isSame(one, other.voices)),
    microActions: report.microActions.all.filter((one) => !isSame(one, other.microActions)),
  };
}

function areAlike(ours: Settings, theirs: Settings): boolean {
  const deciding = (settings: Settings) => Object.entries(settings).filter(([key]) => !harmless.has(key));
  return isDeepStrictEqual(new Map(deciding(ours)), new Map(deciding(theirs)));
}

/** Every metric that a plan's facts name, or its prose shows. */
export function metricsInPlan({ measures, goals, sideEffects = [], story, updates }: Plan): readonly string[] {
  const prose = story ? [story, ...updates] : updates;
  return [
    ...measures.flatMap(({ metric, comparison }) => [metric, comparison?.metric]),
    ...[...goals, ...sideEffects].map(({ metric }) => metric),
    ...[story?.hero, ...prose.flatMap(({ uses }) => uses.map(({ attributes }) => attributes.get('metric')))],
  ].filter((id) => id !== undefined);
}

/** Everybody whom a plan's facts name. */
function peopleOf({ owner, sponsor, accepted, backing, raci = {}, steps, result }: Plan): readonly string[] {
  const { responsible = [], consulted = [], informed = [] } = raci;
  return [
    ...[owner, sponsor, accepted?.by, backing?.by, result?.followUpOwner],
    ...[...responsible, ...consulted, ...informed],
    ...steps.map(({ who }) => who),
  ].filter((id) => id !== undefined);
}

function namesIn({ people }: Report): readonly string[] {
  return people.all.map(({ name }) => name);
}
