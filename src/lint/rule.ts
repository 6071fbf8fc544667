import type { Since } from '../history/since.ts';
import type { ReportInsight } from '../insight/report-insight.ts';
import type { Report } from '../model/report.ts';
import type { Metric } from '../model/types/metric.ts';
import type { MicroAction } from '../model/types/micro-action.ts';
import type { PainPoint } from '../model/types/pain-point.ts';
import type { Plan } from '../model/types/plan.ts';
import type { Voice } from '../model/types/voice.ts';
import type { Fix, Location, Severity } from '../source/problem.ts';

/**
 * Pieces of content by their path, laid over a small sound report: a key of a facts file takes the place of that key,
 * `# without <key>` takes it away, and any other file stands as it is. `⟦` and `⟧` enclose what a rule points at; around a
 * path that is the file itself. `# without this file` takes a file away, `# and so on, <n> times` repeats the line above,
 * and a picture such as `␇` is the control character that it draws.
 */
export interface RuleExample {
  readonly [path: string]: string;
}

/** One break of a rule. */
export interface Breach {
  readonly at: Location;
  /** What is wrong and what to write instead. */
  readonly message: string;
  /** Where this one weighs more or less than the rule's others. */
  readonly severity?: Severity;
  readonly related?: readonly (Location & { readonly message: string })[];
  readonly fix?: Fix;
  /** Whether it is told from something that is not there: it is not said while some of the content cannot be read. */
  readonly ofWhole?: true;
  /** What stands there must not be repeated anywhere. */
  readonly secret?: boolean;
}

/**
 * The things whose figures and words are judged: all, but where a report is only held against another version, be it the
 * one before a save. What a rule says of one of them may rest on it, a plan's pain point with its other plans, their
 * metrics, the names of the people they name and the day these left, the names of people in a voice, and the settings.
 * What rests on more is asked of the report.
 */
export interface Judged {
  readonly plans: Iterable<Plan>;
  readonly painPoints: Iterable<PainPoint>;
  readonly metrics: Iterable<Metric>;
  readonly voices: Iterable<Voice>;
  readonly microActions: Iterable<MicroAction>;
}

/** What a rule may ask besides the report. */
export interface RuleContext extends Judged {
  readonly insight: ReportInsight;
  /** What changed since the version that the check is made against; null where there is none. */
  readonly since: Since | null;
  /** A file of the content as it was read, by the path that problems name; empty for one that is not there. */
  textOf(file: string): string;
}

/** Something that the content must meet, with all that its page says of it. */
export interface Rule<Id extends string = string> {
  readonly id: Id;
  readonly severity: Severity;
  /** Why the rule exists, for somebody who has just broken it. */
  readonly why: string;
  /** Of a rule that judges changes: what both examples are changes of. */
  readonly before?: RuleExample;
  readonly bad: RuleExample;
  readonly good: RuleExample;
  check(report: Report, context: RuleContext): Iterable<Breach>;
}

/** Checks a rule's definition where it is written, and keeps its id as a type. */
export function defineRule<const Id extends string>(rule: Rule<Id>): Rule<Id> {
  return rule;
}
