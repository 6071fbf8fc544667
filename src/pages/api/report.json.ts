import { reportFacts } from '../../site/api/report-facts.ts';
import { siteContext } from '../../site/build/context.ts';

/** The report's facts and where to find the rest. */
export async function GET(): Promise<Response> {
  const { report, insight } = await siteContext();
  return Response.json(reportFacts(report, insight));
}
