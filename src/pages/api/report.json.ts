import { reportFacts } from '../../site/api/report-facts.ts';
import { siteReport } from '../../site/report.ts';

/** The report's facts and where to find the rest. */
export async function GET(): Promise<Response> {
  const { report, insight } = await siteReport();
  return Response.json(reportFacts(report, insight));
}
