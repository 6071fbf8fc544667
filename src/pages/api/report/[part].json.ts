import { listFacts, listPages } from '../../../site/api/report-facts.ts';
import type { ListName } from '../../../site/api/paths.ts';
import { handedOn } from '../../../site/handed-on.ts';
import { siteContext } from '../../../site/build/context.ts';

interface Props {
  readonly list: ListName;
  readonly page: number;
}

export async function getStaticPaths() {
  const { report } = await siteContext();
  return listPages(report).map((props) => handedOn({ params: { part: `${props.list}-${props.page}` }, props }));
}

/** A later part of a list that report.json begins. */
export async function GET({ props }: { readonly props: Props }): Promise<Response> {
  const { report, insight } = await siteContext();
  return Response.json(listFacts(props.list, props.page, report, insight));
}
