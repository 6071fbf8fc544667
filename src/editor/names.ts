import type { Report } from '../model/report.ts';
import type { TypeName } from '../model/types/index.ts';

/** The ids of one type that exist, each with what a reader calls it. */
export type Names = ReadonlyMap<string, string>;

/** What an editor can offer where content names other content. */
export interface KnownNames {
  /** Missing where nobody knows all ids of a type, because a list of it cannot be read. */
  readonly byType: ReadonlyMap<string, Names>;
  /** The stages of each journey, by the journey's id. */
  readonly stages: ReadonlyMap<string, Names>;
  /** The groups in each metric's figures, by the metric's id. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** The role of each metric that is well-formed. */
  readonly metricRoles: ReadonlyMap<string, string>;
  /** The rules that a report can change, each with its reason. */
  readonly rules: Names;
}

/**
 * Names everything that content can refer to. `ids` holds what exists, well-formed or not: a person whose file has a
 * mistake can still be an owner, only their name is not known.
 */
export function knownNames(
  report: Report | undefined,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  rules: Names,
): KnownNames {
  const described = describe(report);
  const byType = new Map(
    [...ids].map(([type, known]) => {
      const names = described.get(type);
      return [type, new Map([...known].sort().map((id) => [id, names?.get(id) ?? '']))] as const;
    }),
  );
  const stages = new Map<string, Names>();
  for (const journey of report?.journeys ?? [])
    stages.set(journey.id, new Map(journey.stages.map(({ id, name }) => [id, name])));
  const groups = new Map<string, readonly string[]>();
  for (const { id, series } of report?.metrics ?? [])
    if (series && series.groups.size > 0) groups.set(id, [...series.groups.keys()].sort());
  const metricRoles = new Map([...(report?.metrics ?? [])].map(({ id, role }) => [id, role]));
  return { byType, stages, groups, metricRoles, rules };
}

function describe(report: Report | undefined): ReadonlyMap<string, Names> {
  if (!report) return new Map();
  const { people, departments, metrics, sources, painPoints, plans, journeys, programmes, voices } = report;
  const departmentName = (id: string) => departments.find(id)?.name ?? id;
  return new Map<TypeName, Names>([
    ['person', named(people, ({ name, role, department }) => `${name}, ${role} (${departmentName(department)})`)],
    ['department', named(departments, ({ name }) => name)],
    ['metric', named(metrics, ({ name, role, unit }) => `${name} (${role}, ${unit})`)],
    ['pain-point', named(painPoints, ({ title }) => title)],
    ['source', named(sources, ({ name, engine }) => `${name} (${engine})`)],
    ['plan', named(plans, ({ title }) => title)],
    ['journey', named(journeys, ({ name }) => name)],
    ['programme', named(programmes, ({ name }) => name)],
    ['voice', named(voices, ({ words, on }) => `“${shorten(words)}” (${on})`)],
  ]);
}

function named<Item extends { readonly id: string }>(items: Iterable<Item>, nameOf: (item: Item) => string): Names {
  return new Map([...items].map((item) => [item.id, nameOf(item)]));
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= 80 ? line : `${line.slice(0, 79).trimEnd()}…`;
}
