import { ChartError } from './chart-error.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

function fieldsOf(value: unknown, found: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const item of value) fieldsOf(item, found);
  else if (isObject(value))
    for (const [key, part] of Object.entries(value)) {
      if (key === 'field' && typeof part === 'string') found.add(part);
      else if (key === 'expr' && typeof part === 'string')
        for (const [, name = ''] of part.matchAll(/\bdatum\.(\w+)/g)) found.add(name);
      else if (key !== 'axis' && key !== 'layer' && key !== 'vconcat') fieldsOf(part, found);
    }
  return found;
}

/** Lists which fields a spec reads from each of its datasets, once for every spec that is compiled. */
export function fieldsRead(spec: unknown, found = new Map<string, Set<string>>()): Map<string, Set<string>> {
  if (!isObject(spec)) return found;
  const name = isObject(spec.data) ? spec.data.name : undefined;
  if (typeof name === 'string')
    found.set(name, fieldsOf([spec.mark, spec.encoding, spec.transform], found.get(name) ?? new Set()));
  for (const part of [spec.layer, spec.vconcat, spec.hconcat, spec.concat])
    if (Array.isArray(part)) for (const child of part) fieldsRead(child, found);
  return found;
}

/** Refuses rows that lack a field or hold no number for it: Vega would draw nothing and say nothing. */
export function checkFields(
  read: ReadonlyMap<string, ReadonlySet<string>>,
  datasets: Readonly<Record<string, unknown>>,
): void {
  for (const [name, fields] of read) {
    const rows = datasets[name];
    if (!Array.isArray(rows))
      throw new ChartError('field', `The spec reads a dataset "${name}" that it does not hold.`, 'Add it to datasets.');
    for (const row of rows as readonly Json[])
      for (const field of fields) {
        const value = row[field];
        if (value === undefined || value === null || (typeof value === 'number' && !Number.isFinite(value)))
          throw new ChartError(
            'field',
            `A row of "${name}" has ${value === undefined ? 'no' : `${value} as its`} "${field}".`,
            `Rows hold: ${Object.keys(row).join(', ')}.`,
          );
      }
  }
}
