import { isDeepStrictEqual } from 'node:util';
import type { Report } from '../model/report.ts';
import type { PainPoint } from '../model/types/pain-point.ts';
import type { Plan } from '../model/types/plan.ts';
import type { Settings } from '../model/types/report.ts';
import { covers } from './exemptions.ts';
import type { RuleContext } from './rule.ts';

/** Plans and pain points whose figures and words the rules judge. */
export type Judged = Pick<RuleContext, 'plans' | 'painPoints'>;

/** Settings on which nothing rests that is said of a plan's figures and words; a new one counts until it stands here. */
const harmless: ReadonlySet<string> = new Set([
  ...['id', 'file', 'path', 'at', 'keyAt', 'organisation', 'title', 'summary', 'notice', 'site', 'repository'],
  ...['customers', 'focusLimit', 'staleAfterDays', 'answerWithinDays', 'exemptions'],
]);

/**
 * What has to be judged so that a report can be held against another version: a pain point with its plans, where
 * anything is another that their figures and words rest on, or an exemption covers them. Of all others both versions
 * say the same. Two versions that share their files are read into the very same things, so this asks for no more.
 */
export function whatDiffers(report: Report, other: Report): Judged {
  if (!areAlike(report.settings, other.settings)) return report;
  const exempted = [report, other].flatMap(({ settings }) => settings.exemptions);
  const isExempted = (path: string) =>
    exempted.some((exemption) => covers(exemption.path, path) || covers(path, exemption.path));
  const isSame = (plan: Plan) =>
    other.plans.find(plan.id) === plan &&
    !isExempted(plan.path.replace(/\/[^/]*$/, '')) &&
    namedBy(plan).every((id) => other.metrics.find(id) === report.metrics.find(id));
  const isSameWhole = (painPoint: PainPoint) => {
    const { id, path } = painPoint;
    const [plans, others] = [report.relations.plansOf(id), other.relations.plansOf(id)];
    return (
      other.painPoints.find(id) === painPoint &&
      !isExempted(path) &&
      plans.length === others.length &&
      plans.every(isSame)
    );
  };
  const painPoints = report.painPoints.all.filter((one) => !isSameWhole(one));
  const ids = new Set(painPoints.map(({ id }) => id));
  return { painPoints, plans: report.plans.all.filter(({ painPoint }) => ids.has(painPoint)) };
}

function areAlike(ours: Settings, theirs: Settings): boolean {
  const deciding = (settings: Settings) => Object.entries(settings).filter(([key]) => !harmless.has(key));
  return isDeepStrictEqual(new Map(deciding(ours)), new Map(deciding(theirs)));
}

/** Every metric that a plan's facts name. */
function namedBy({ measures, goals, sideEffects = [], story }: Plan): readonly string[] {
  return [
    ...measures.flatMap(({ metric, comparison }) => [metric, comparison?.metric]),
    ...[...goals, ...sideEffects].map(({ metric }) => metric),
    story?.hero,
  ].filter((id) => id !== undefined);
}
