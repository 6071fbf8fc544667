import type { ErrorObject } from 'ajv/dist/2020.js';
import { nearest } from './did-you-mean.ts';

/** Keywords that only repeat what a more telling one at the same place says, most telling first. */
const precedence = [
  'type',
  'const',
  'enum',
  'discriminator',
  'propertyNames',
  'text',
  'minLength',
  'format',
  'pattern',
];

/** From here on a list of missing keys is told as one problem, not as one each. */
const manyMissing = 4;

/** How many unknown keys of one place are compared with the missing ones. */
const mostCompared = 100;

/** A place that names other content: whether the name exists tells more than how it is written. */
interface Named {
  readonly path: readonly (string | number)[];
}

/** One mistake gives one error: what only follows from another error, or repeats it, goes. */
export function tellingErrors(errors: readonly ErrorObject[], references: readonly Named[]): ErrorObject[] {
  const telling = Map.groupBy(
    errors.filter(({ keyword }) => keyword === 'additionalProperties' || keyword === 'discriminator'),
    ({ instancePath }) => instancePath,
  );
  const named = new Set(references.map(({ path }) => `/${path.join('/')}`));
  const byPlace = new Map<string, ErrorObject>();
  for (const error of errors) {
    if (error.keyword === 'oneOf' || error.keyword === 'if' || error.propertyName !== undefined) continue;
    if (error.keyword === 'required' && isTold(error, telling.get(error.instancePath))) continue;
    if ((error.keyword === 'pattern' || error.keyword === 'maxLength') && named.has(error.instancePath)) continue;
    const child = error.params['missingProperty'] ?? error.params['additionalProperty'] ?? error.params['propertyName'];
    const place = child === undefined ? error.instancePath : `${error.instancePath}/${String(child)} ${error.keyword}`;
    const known = byPlace.get(place);
    if (!known || rank(error) < rank(known)) byPlace.set(place, error);
  }
  return groupMissing([...byPlace.values()]);
}

/** A missing key is told already by the misspelt one in its stead, or by the choice of shapes that hangs on it. */
function isTold({ params }: ErrorObject, others: readonly ErrorObject[] = []): boolean {
  const missing = String(params['missingProperty']);
  return others
    .slice(0, mostCompared)
    .some((other) =>
      other.keyword === 'discriminator'
        ? other.params['tag'] === missing
        : nearest(String(other.params['additionalProperty']), keysOf(other)) === missing,
    );
}

function keysOf({ parentSchema }: ErrorObject): readonly string[] {
  return Object.keys((parentSchema?.['properties'] as object | undefined) ?? {});
}

function groupMissing(errors: readonly ErrorObject[]): ErrorObject[] {
  const missing = Map.groupBy(
    errors.filter(({ keyword }) => keyword === 'required'),
    ({ instancePath }) => instancePath,
  );
  return errors.flatMap((error) => {
    const group = error.keyword === 'required' ? (missing.get(error.instancePath) ?? []) : [];
    if (group.length < manyMissing) return [error];
    if (group[0] !== error) return [];
    const missingProperties = group.map(({ params }) => String(params['missingProperty']));
    return [{ ...error, params: { ...error.params, missingProperties } }];
  });
}

function rank({ keyword }: ErrorObject): number {
  const index = precedence.indexOf(keyword);
  return index < 0 ? precedence.length : index;
}
