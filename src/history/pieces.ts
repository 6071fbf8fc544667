import { type ContentType, matchPath } from '../model/types/content-type.ts';
import { departmentType } from '../model/types/department.ts';
import { journeyType } from '../model/types/journey.ts';
import { metricType } from '../model/types/metric.ts';
import { microActionType } from '../model/types/micro-action.ts';
import { pageType } from '../model/types/page.ts';
import { painPointType } from '../model/types/pain-point.ts';
import { personType } from '../model/types/person.ts';
import { planType } from '../model/types/plan.ts';
import { programmeType } from '../model/types/programme.ts';
import { reportType } from '../model/types/report.ts';
import { storyType } from '../model/types/story.ts';
import { updateType } from '../model/types/update.ts';
import { voiceType } from '../model/types/voice.ts';
import type { FileChange } from '../source/git/log.ts';
import { parseFrontMatter } from '../source/front-matter.ts';
import { textHashOf } from '../source/text-hash.ts';
import { validate } from '../source/validate.ts';
import { parseYaml } from '../source/yaml.ts';
import type { Of } from './commit-facts.ts';
import type { Renames } from './renamed.ts';

/** Where the report's own facts stand. */
export const reportPath = reportType.path;

const table = { path: 'data/:id.csv' } as ContentType;

/** Where a metric stands, and its figures. */
export const metricPath = (id: string) => `metrics/${id}.yaml`;
export const tablePath = (id: string) => `data/${id}.csv`;

const kinds: readonly (readonly [Of, ContentType])[] = [
  ['plan', planType],
  ['pain-point', painPointType],
  ['metric', metricType],
  ['figures', table],
  ['update', updateType],
  ['story', storyType],
  ['voice', voiceType],
  ['micro-action', microActionType],
  ['programme', programmeType],
  ['page', pageType],
  ['person', personType],
  ['department', departmentType],
  ['journey', journeyType],
  ['report', reportType],
];

/** What the ledger follows at a path, with its id; an update's is that of its plan and its day. */
export function pieceAt(path: string): { readonly of: Of; readonly id: string } | undefined {
  for (const [of, type] of kinds) {
    const ids = matchPath(type, path);
    if (ids) return { of, id: [ids.get('plan'), ids.get('id')].filter(Boolean).join('/') || type.name };
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
function followed(type: keyof Renames, path: string): string | undefined {
  return matchPath(named[type], path)?.get('id');
}

/** New ids by the old ones, of what a commit renamed, so that the new name of somebody is no other person. */
export function renamesIn(changes: readonly FileChange[]): Renames {
  const moves = changes.flatMap(({ path, movedFrom }) => (movedFrom === null ? [] : [[movedFrom, path] as const]));
  const of = (type: keyof Renames) =>
    new Map(
      moves.flatMap(([from, to]) => {
        const [old, now] = [followed(type, from), followed(type, to)];
        return old !== undefined && now !== undefined && old !== now ? [[old, now] as const] : [];
      }),
    );
  return {
    person: of('person'),
    metric: of('metric'),
    painPoint: of('painPoint'),
    plan: of('plan'),
    department: of('department'),
    journey: of('journey'),
  };
}

/** What a facts file says; undefined where it is no YAML or not what its schema asks for. */
export function dataIn(text: string, path: string): unknown {
  const type = kinds.find(([, one]) => one !== table && matchPath(one, path))?.[1];
  const front = type?.format === 'prose' ? parseFrontMatter(text, path) : undefined;
  const { value, locate, problems } = front?.facts ?? parseYaml(text, path);
  if (!type || problems.length > 0 || !validate(type.schema, value, path, locate).valid) return undefined;
  return front ? { ...(value as object), text: textHashOf({ text: front.body }) } : value;
}
