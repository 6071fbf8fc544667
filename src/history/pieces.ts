import { type ContentType, matchPath } from '../model/types/content-type.ts';
import { departmentType } from '../model/types/department.ts';
import { journeyType } from '../model/types/journey.ts';
import { metricType } from '../model/types/metric.ts';
import { painPointType } from '../model/types/pain-point.ts';
import { personType } from '../model/types/person.ts';
import { planType } from '../model/types/plan.ts';
import { reportType } from '../model/types/report.ts';
import { updateType } from '../model/types/update.ts';
import { validate } from '../source/validate.ts';
import { parseYaml } from '../source/yaml.ts';
import type { Of } from './commit-facts.ts';
import type { Renames } from './renamed.ts';

/** Where the report's own facts stand. */
export const reportPath = reportType.path;

const read = [planType, painPointType, metricType, reportType] as const;
const table = { path: 'data/:id.csv' } as ContentType;

const kinds: readonly (readonly [Of, ContentType])[] = [
  ['plan', planType],
  ['pain-point', painPointType],
  ['metric', metricType],
  ['figures', table],
  ['update', updateType],
];

/** What the ledger follows at a path, with its id; an update's is that of its plan and its day. */
export function pieceAt(path: string): { readonly of: Of; readonly id: string } | undefined {
  for (const [of, type] of kinds) {
    const ids = matchPath(type, path);
    if (ids) return { of, id: [ids.get('plan'), ids.get('id')].filter(Boolean).join('/') };
  }
  return undefined;
}

const named: { readonly [Type in keyof Renames]: ContentType } = {
  person: personType,
  metric: metricType,
  painPoint: painPointType,
  plan: planType,
  department: departmentType,
  journey: journeyType,
};

/** The id that a path stands for, where it is of this type. */
export function followed(type: keyof Renames, path: string): string | undefined {
  return matchPath(named[type], path)?.get('id');
}

/** What a facts file says; undefined where it is no YAML or not what its schema asks for. */
export function dataIn(text: string, path: string): unknown {
  const type = read.find((one) => matchPath(one, path));
  const { value, locate, problems } = parseYaml(text, path);
  return type && problems.length === 0 && validate(type.schema, value, path, locate).valid ? value : undefined;
}
