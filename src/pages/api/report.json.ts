import { reportFacts } from '../../site/api/report-facts.ts';
import { siteContext } from '../../site/build/context.ts';
import { emergingOf } from '../../site/emerging.ts';

/** The report's facts and where to find the rest. */
export async function GET(): Promise<Response> {
  const context = await siteContext();
  return Response.json(reportFacts(context.report, context.insight, emergingOf(context)));
}
