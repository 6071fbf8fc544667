import { apiSchemas } from '../../../site/api/schemas.ts';
import { handedOn } from '../../../site/handed-on.ts';

export function getStaticPaths() {
  return Object.entries(apiSchemas).map(([name, schema]) => handedOn({ params: { name }, props: { schema } }));
}

/** The JSON Schema of one kind of file of the API. */
export function GET({ props }: { readonly props: { readonly schema: object } }): Response {
  return Response.json(props.schema);
}
