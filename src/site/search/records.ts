import type { ReportInsight } from '../../insight/report-insight.ts';
import type { Report } from '../../model/report.ts';
import type { OwnPage } from '../../model/types/page.ts';
import { capital } from '../../wording/capital.ts';
import { wordingFor, yearInFigures } from '../../wording/language.ts';
import { nameInWords, roleInWords } from '../../wording/person.ts';
import type { SearchedType, SearchFilter } from '../../wording/search-words.ts';
import type { Words } from '../../wording/words.ts';

/** One thing that the full-text search finds, made from the report and not from a page. */
export interface SearchRecord {
  /** Below the base. */
  readonly url: string;
  readonly title: string;
  /** What stands beside its title. */
  readonly detail: string;
  readonly text: string;
  readonly filters: Readonly<Partial<Record<SearchFilter, readonly string[]>>>;
}

type Part = string | undefined | readonly string[];

/** Gives the prose of a file, as the pages get it. */
type ProseOf = (path: string, textHash: string) => Promise<string>;

/** What can be searched. Only what pages show goes in, and nobody's address. */
export async function searchRecords(
  { report, insight }: { readonly report: Report; readonly insight: ReportInsight },
  proseOf: ProseOf,
): Promise<readonly SearchRecord[]> {
  const words = wordingFor(report.settings.locale);
  const records: SearchRecord[] = [...painPoints(report, words)];
  for (const plan of report.plans) {
    const sources = [...(plan.story ? [plan.story] : []), ...plan.updates];
    const prose = await Promise.all(sources.map(({ path, textHash }) => proseOf(path, textHash)));
    records.push(...planRecords(plan.id, report, insight, prose.map(withoutMarkup), words));
  }
  for (const page of report.pages)
    records.push(pageRecord(page, withoutMarkup(await proseOf(page.path, page.textHash)), words));
  return [...records, ...metrics(report, words), ...people(report, words)];
}

function* painPoints(report: Report, words: Words): Generator<SearchRecord> {
  for (const pain of report.painPoints) {
    const { id, title, whatHappens, rootCause, evidence = [], reply, owner, opened, departments = [] } = pain;
    const status = pain.status ?? 'identified';
    yield record('pain-point', `/pain-points/${id}/`, title, words, {
      detail: words.review.statuses[status],
      parts: [
        title,
        whatHappens,
        rootCause?.explanation,
        evidence.flatMap(({ source, note }) => [source, ...(note === undefined ? [] : [note])]),
        reply?.youSaid,
        reply?.weDid,
        reply?.weCouldNot,
        report.relations.voicesOn(id).map(({ words }) => words),
        report.people.get(owner).name,
      ],
      filters: { department: [...departments], status: [status], year: [yearInFigures(opened, report.settings)] },
    });
  }
}

function* planRecords(
  id: string,
  report: Report,
  insight: ReportInsight,
  prose: readonly string[],
  words: Words,
): Generator<SearchRecord> {
  const plan = report.plans.get(id);
  const { title, status, story, steps, youCan, limits, result, changedOn, starts, authority } = plan;
  const owner = report.people.get(plan.owner);
  const { grade } = insight.inShort(id);
  const filters = {
    department: [owner.department],
    status: [status],
    year: [yearInFigures(changedOn ?? starts, report.settings)],
    ...(grade === null ? {} : { grade: [String(grade)] }),
  };
  yield record('plan', `/plans/${id}/`, title, words, {
    detail: `${words.review.statuses[status]} · ${nameInWords(owner, report.settings)}`,
    parts: [
      title,
      story?.headline,
      story?.said,
      story?.did,
      prose,
      authority,
      steps.map((step) => step.what),
      youCan,
      limits,
      owner.name,
    ],
    filters,
  });
  if (result)
    yield record('lesson', `/plans/${id}/#lesson`, words.search.lessonOf(title), words, {
      detail: nameInWords(owner, report.settings),
      parts: [result.lesson, title],
      filters,
    });
}

function pageRecord({ id, title, summary }: OwnPage, prose: string, words: Words): SearchRecord {
  return record('page', `/pages/${id}/`, title, words, { detail: '', parts: [title, summary, prose], filters: {} });
}

function* metrics(report: Report, words: Words): Generator<SearchRecord> {
  for (const { id, name, definition, source, unit } of report.metrics)
    yield record('metric', `/metrics/${id}/`, name, words, {
      detail: unit ?? '',
      parts: [name, definition, source, unit],
      filters: {},
    });
}

function* people(report: Report, words: Words): Generator<SearchRecord> {
  for (const person of report.people) {
    const { id, name, role, department } = person;
    yield record('person', `/people/${id}/`, name, words, {
      detail: roleInWords(person, report.settings),
      parts: [name, role, report.departments.find(department)?.name],
      filters: { department: [department] },
    });
  }
}

function record(
  type: SearchedType,
  url: string,
  title: string,
  words: Words,
  { detail, parts, filters }: { detail: string; parts: readonly Part[]; filters: SearchRecord['filters'] },
): SearchRecord {
  return {
    url,
    title,
    detail: [words.search.types[type], ...(detail === '' ? [] : [detail])].join(' · '),
    text: parts
      .flat()
      .filter((part) => part !== undefined)
      .map(asSentence)
      .join(' '),
    filters: { type: [type], ...filters },
  };
}

/** Parts follow on each other in an excerpt. */
function asSentence(part: string): string {
  const text = part.trim();
  return /[\p{L}\p{N})]$/u.test(text) ? `${text}.` : text;
}

/** Prose as it is read: without components, the marks of Markdown and the addresses of links. */
function withoutMarkup(prose: string): string {
  return prose
    .replace(/<\/?[A-Z][^>]*>/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#+|[-*+>]|\d+\.)\s+/gm, '')
    .replace(/[*_`|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The values of one filter that occur, each with its words, in a good order to choose from. */
export function filterChoices(
  filter: SearchFilter,
  report: Report,
  insight: ReportInsight,
): readonly (readonly [value: string, label: string])[] {
  const words = wordingFor(report.settings.locale);
  const { statuses } = words.review;
  switch (filter) {
    case 'type':
      return Object.entries(words.search.types);
    case 'department':
      return report.departments.all.map(({ id, name }) => [id, name]);
    case 'status': {
      const used = new Set<string>([
        ...report.painPoints.all.map(({ status = 'identified' }) => status),
        ...report.plans.all.map(({ status }) => status),
      ]);
      return Object.entries(statuses)
        .filter(([status]) => used.has(status))
        .map(([status, label]) => [status, capital(label)]);
    }
    case 'grade': {
      const grades = new Set(report.plans.all.map(({ id }) => insight.inShort(id).grade));
      return [0, 1, 2, 3, 4, 5]
        .filter((grade) => grades.has(grade as 0))
        .map((grade) => [String(grade), words.search.grade(grade)]);
    }
    case 'year': {
      const days = [
        ...report.painPoints.all.map(({ opened }) => opened),
        ...report.plans.all.map(({ changedOn, starts }) => changedOn ?? starts),
      ];
      const years = new Set(days.map((day) => yearInFigures(day, report.settings)));
      return [...years]
        .sort()
        .reverse()
        .map((year) => [year, year]);
    }
  }
}
