/** Written by `npm run types` from schemas/*.schema.json. Change those, not this file. */

/**
 * Signals of the page “Emerging” that somebody looked at and decided to leave, a list of them.
 *
 */
export type DismissalData = DismissedSignal[];
/**
 * Small local fixes, a list of them a file.
 *
 */
export type MicroActionData = MicroActionEntry[];
/**
 * Customers' words, a list of them a file.
 *
 */
export type VoiceData = VoiceEntry[];

/**
 * A stretch of time; every period that lies wholly inside it counts.
 *
 */
export interface Window {
  /**
   * The first day of the window.
   */
  from: string;
  /**
   * The last day of the window. Leave it out for 'until the newest figure'.
   */
  to?: string;
  /**
   * Why the window was moved after customers had met the change, when it was.
   */
  reason?: string;
}
/**
 * A figure that is not a share, with where it comes from.
 *
 */
export interface AmountInput {
  /**
   * One figure, or a low, base and high figure.
   */
  value:
    | number
    | {
        /**
         * The smallest figure that is believable.
         */
        low: number;
        /**
         * The best single figure.
         */
        base: number;
        /**
         * The largest figure that is believable.
         */
        high: number;
      };
  /**
   * Where the figure comes from, so that a reader can look it up.
   */
  source: string;
  /**
   * The day the figure was taken.
   */
  on: string;
  /**
   * Set to true when the figure is a published rule of thumb and not the company's own.
   */
  heuristic?: boolean;
}
/**
 * A share between 0 and 1, with where it comes from.
 *
 */
export interface ShareInput {
  /**
   * One figure, or a low, base and high figure.
   */
  value:
    | number
    | {
        /**
         * The smallest figure that is believable.
         */
        low: number;
        /**
         * The best single figure.
         */
        base: number;
        /**
         * The largest figure that is believable.
         */
        high: number;
      };
  /**
   * Where the figure comes from, so that a reader can look it up.
   */
  source: string;
  /**
   * The day the figure was taken.
   */
  on: string;
  /**
   * Set to true when the figure is a published rule of thumb and not the company's own.
   */
  heuristic?: boolean;
}
/**
 * A part of the company that serves customers, knowingly or not.
 *
 */
export interface DepartmentData {
  /**
   * The department's name.
   */
  name: string;
  /**
   * The person who leads the department.
   */
  lead: string;
  /**
   * Set to true for the team that runs the customer-experience programme. Its people help, but do not own pain points.
   */
  cxTeam?: boolean;
  /**
   * The metrics the department is accountable for: product for ease of use, support for time to resolve, marketing for accurate expectations.
   *
   * Items: A metric the department answers for.
   */
  answersFor?: string[];
  /**
   * The metric that counts how long the department takes to answer customers: of kind duration and with the role process, a row a case.
   */
  timeToAnswer?: string;
  /**
   * The groups of figures that are this department's own: its shops, teams or regions, as the CSV files name them in metrics whose groups are units.
   *
   * Items: A group, spelt as in the column "group".
   */
  units?: string[];
  /**
   * Things anyone in the department can do today that a customer would notice.
   *
   * Items: One thing to do, in the imperative.
   */
  canDo?: string[];
  /**
   * Words the department uses for terms that the whole report shares.
   */
  glossary?: Term[];
  /**
   * Ids this department had before its file was renamed, so that its history stays with it.
   *
   * Items: A name the file had, without its ending.
   */
  formerly?: string[];
}
/**
 * A shared term and the department's word for it.
 */
export interface Term {
  /**
   * The shared term.
   */
  term: string;
  /**
   * What the department says or means.
   */
  means: string;
}
/**
 * A metric or a theme that is not to be named for a while, and why.
 */
export interface DismissedSignal {
  /**
   * The metric whose signal is left. Give this or a theme.
   */
  metric?: string;
  /**
   * The theme of voices whose growth is left, as voices spell it. Give this or a metric.
   */
  theme?: string;
  /**
   * Why it needs nobody's work.
   */
  reason: string;
  /**
   * The last day on which it is left; after it the signal is named again.
   */
  until: string;
  /**
   * The person who decided.
   */
  by: string;
}
/**
 * What a customer sets out to do, in stages.
 *
 */
export interface JourneyData {
  /**
   * The journey in the customer's words.
   */
  name: string;
  /**
   * What the customer wants to have done at the end.
   */
  summary?: string;
  /**
   * The stages in the order in which a customer meets them.
   */
  stages: Stage[];
  /**
   * Ids this journey had before its file was renamed, so that its history stays with it.
   *
   * Items: A name the file had, without its ending.
   */
  formerly?: string[];
}
/**
 * One stage of the journey.
 */
export interface Stage {
  /**
   * A short name for the stage, used by pain points and voices.
   */
  id: string;
  /**
   * What the customer does in this stage.
   */
  name: string;
  /**
   * Where the customer meets the company in this stage.
   *
   * Items: One place or channel.
   */
  touchpoints: string[];
}
/**
 * Something counted the same way in every period.
 *
 */
export interface MetricData {
  /**
   * What is counted, in a few words.
   */
  name: string;
  /**
   * What it is called in headlines, where the name is too long for one: followed by “fell from 3.3 to 1.0”, it reads as a sentence.
   */
  shortName?: string;
  /**
   * What the metric can show.
   */
  role: 'process' | 'outcome' | 'business' | 'score';
  /**
   * What kind of figure it is; this decides the columns of its CSV and the statistics.
   */
  measure: 'proportion' | 'nps' | 'mean' | 'rate' | 'duration' | 'amount';
  /**
   * Which way is better for customers.
   */
  better: 'higher' | 'lower';
  /**
   * What the figures are in. Shares are stored as fractions and shown in per cent.
   */
  unit: string;
  /**
   * For a rate: the exposure to which the shown figure refers.
   */
  per?: number;
  /**
   * How long one period is. In the CSV a period is written as its first day.
   */
  period: 'day' | 'week' | 'four-weeks' | 'month' | 'quarter' | 'half-year' | 'year';
  /**
   * For periods of four weeks: the first day of any one of them, from which the others are counted.
   */
  periodStart?: string;
  /**
   * The department that answers for the figure.
   */
  department?: string;
  /**
   * What the figure means to somebody who has never seen it.
   */
  plainWords?: string;
  /**
   * Whether customers said it or the company saw it.
   */
  basis?: 'stated' | 'observed';
  /**
   * Exactly what is counted, and what is left out.
   */
  definition?: string;
  /**
   * When the way of counting changed, and how.
   */
  definitionChanges?: ChangeOfDefinition[];
  /**
   * Why figures of months long over, or the way they are described, were changed last, when they were.
   */
  reason?: string;
  /**
   * Periods without a figure, each with the reason.
   */
  gaps?: Gap[];
  /**
   * The system or survey that the figures come from.
   */
  source: string;
  /**
   * What the groups of its figures are: a trial (pilot and rest), or units such as shops, teams and regions, each of which is then shown beside the whole.
   */
  groupsAre?: 'trial' | 'units';
  /**
   * Where `npm run refresh` counts the figures; without it they are typed into the CSV.
   */
  query?: {
    /**
     * The source whose tables the query reads.
     */
    source: string;
    /**
     * The query's file in queries/, one SELECT whose columns are those of the measure. Write this or sql.
     */
    file?: string;
    /**
     * For files as a survey or ticket tool exports them: what stands in which column. Write this, file or sql.
     */
    export?: {
      /**
       * Which tool wrote the files. It decides which rows are headings, tests and unfinished answers, and which columns are taken where none is named.
       */
      tool: 'qualtrics' | 'surveymonkey' | 'medallia' | 'zendesk' | 'generic';
      /**
       * The source's table; its first one where this is left out.
       */
      table?: string;
      /**
       * The column with the answer: a number, or a text that begins with one; for a proportion any text.
       */
      score: string;
      /**
       * The column with the day of the answer.
       */
      date?: string;
      /**
       * How days are written there: 2026-03-04, 3/4/2026 for the fourth of March, or 4/3/2026 and 4.3.2026 for it.
       */
      dates?: 'iso' | 'month-first' | 'day-first';
      /**
       * The time zone in which the tool writes its times; the report's own where this is left out.
       */
      timeZone?: string;
      /**
       * The column that tells answers apart; of two with the same one the later counts.
       */
      id?: string;
      /**
       * The column with the group of the answer; every group is then counted apart.
       */
      group?: string;
      /**
       * For a proportion: the answers that are counted, out of all.
       *
       * Items: An answer as it stands in the file.
       */
      counts?: string[];
      /**
       * For a proportion: what stands there where nobody answered.
       *
       * Items: What stands in the file instead of an answer.
       */
      ignores?: string[];
    };
    /**
     * The query itself, one SELECT whose columns are those of the measure; a mean gives period, n, sum and sum_of_squares. Write this or file.
     */
    sql?: string;
  };
  /**
   * `npm run refresh` withholds the figures of a period or group with fewer cases than this, so that nobody can be made out; 10 where this is left out.
   */
  suppressBelow?: number;
  /**
   * For a duration: `npm run refresh` rounds each case to a multiple of this; 1 where this is left out.
   */
  resolution?: number;
  /**
   * The fewest cases on each side before a comparison is read; the report's own figure holds where this is left out.
   */
  minimumN?: number;
  /**
   * Ids this metric had before its file was renamed, so that its history stays with it.
   *
   * Items: A name the file had, without its ending.
   */
  formerly?: string[];
}
/**
 * A day from which the metric is counted differently.
 */
export interface ChangeOfDefinition {
  /**
   * The first day of the new way.
   */
  on: string;
  /**
   * What changed.
   */
  what: string;
}
/**
 * A period without a figure.
 */
export interface Gap {
  /**
   * The first day of the period.
   */
  period: string;
  /**
   * Why there is no figure.
   */
  why: string;
}
/**
 * One small fix that somebody made on the spot.
 */
export interface MicroActionEntry {
  /**
   * The day of the fix.
   */
  on: string;
  /**
   * The department that made it.
   */
  department: string;
  /**
   * What a customer said.
   */
  heard: string;
  /**
   * What was done.
   */
  did: string;
  /**
   * The shop, desk or screen.
   */
  where?: string;
  /**
   * What it is about, in one or two words. Fixes of one theme are counted together.
   */
  theme?: string;
  /**
   * What the fix cost, in the report's currency, where somebody knows it. What was given away stands under gave.
   */
  cost?: number;
  /**
   * What the fix has saved so far, in the report's currency, as those who made it reckon it.
   */
  saved?: number;
  /**
   * What customers were given for their trouble. It stands for something that went wrong: name that pain point, too.
   */
  gave?: {
    /**
     * What they were given.
     */
    what: 'credit' | 'refund' | 'apology' | 'gift';
    /**
     * What it was worth to all of them together, in the report's currency.
     */
    amount?: number;
    /**
     * How many customers got it; left out, one.
     */
    customers?: number;
  };
  /**
   * The pain point it eases, if there is one.
   */
  painPoint?: string;
}
/**
 * A page of the organisation's own: these keys stand between the two lines of ---, the text below them.
 *
 */
export interface PageData {
  /**
   * What the page is called, at its top and wherever it is listed.
   */
  title: string;
  /**
   * What the page is for, in one or two sentences below its title.
   */
  summary?: string;
  /**
   * The place among the organisation's own pages: a lower number comes first. Pages without one come last, by their titles.
   */
  order?: number;
}
/**
 * One specific, measurable event that customers meet.
 *
 */
export interface PainPointData {
  /**
   * The event itself, not a mood: what happens to the customer.
   */
  title: string;
  /**
   * The event, step by step, as a customer lives through it.
   */
  whatHappens: string;
  /**
   * The day the company first knew. Cost of delay counts from here.
   */
  opened: string;
  /**
   * The journey in which it happens.
   */
  journey: string;
  /**
   * The stage of that journey.
   */
  stage: string;
  /**
   * Every department whose work is part of the problem.
   *
   * Items: A department it spans.
   */
  departments?: string[];
  /**
   * The one person accountable for it: never a team, never two.
   */
  owner: string;
  /**
   * The executive who backs the owner in public.
   */
  sponsor: string;
  /**
   * Where the pain point stands.
   */
  status?: 'identified' | 'focus' | 'parked' | 'resolved';
  /**
   * The day from which customers no longer meet it. Cost of delay stops counting here.
   */
  resolvedOn?: string;
  /**
   * Why it was set aside, and what would bring it back.
   */
  parkedBecause?: string;
  /**
   * Why it happens, apart from how it shows.
   */
  rootCause?: {
    /**
     * The kind of cause.
     */
    category: 'conflicting-systems' | 'outdated-policy' | 'process' | 'product' | 'communication' | 'training';
    /**
     * The cause in two or three sentences, not the symptom again.
     */
    explanation: string;
  };
  /**
   * How the company knows, each source with its size.
   */
  evidence?: Evidence[];
  /**
   * What the pain point costs, from inputs that each name their source.
   */
  economics: SimpleModel | ModelByHandling;
  /**
   * Why now, or why not.
   */
  priority?: {
    /**
     * How hard it is to fix, as judged by those who would do it.
     */
    effort: 'low' | 'medium' | 'high';
    /**
     * The reason for its place in the order.
     */
    why: string;
  };
  /**
   * The metrics that show it, whatever their role.
   *
   * Items: A metric of this pain point.
   */
  metrics?: string[];
  /**
   * Customers' words that say it best.
   *
   * Items: The id of a voice.
   */
  voices?: string[];
  /**
   * What customers were told: you said, we did; or we could not, because.
   */
  reply?: {
    /**
     * What customers said, in one sentence.
     */
    youSaid: string;
    /**
     * What was done about it.
     */
    weDid?: string;
    /**
     * Why nothing could be done, said plainly.
     */
    weCouldNot?: string;
    /**
     * The day customers were told.
     */
    toldOn?: string;
    /**
     * How they were told.
     */
    channel?: string;
  };
  /**
   * Ids this pain point had before its file was renamed, so that its history stays with it.
   *
   * Items: A name the file had, without its ending.
   */
  formerly?: string[];
}
/**
 * One source that shows the pain point is real.
 */
export interface Evidence {
  /**
   * How it was found.
   */
  method: 'random-sample' | 'issue-list' | 'complaints' | 'operations' | 'informal' | 'open-survey';
  /**
   * First day covered.
   */
  from: string;
  /**
   * Last day covered.
   */
  to: string;
  /**
   * How many customers or cases were looked at.
   */
  n: number;
  /**
   * How many of them had met the pain point.
   */
  met?: number;
  /**
   * How many of those had complained.
   */
  complained?: number;
  /**
   * Where the figures are kept.
   */
  source: string;
  /**
   * What a reader must know before relying on it.
   */
  note?: string;
}
/**
 * Customers, the share who meet the problem, how much loyalty drops and what a customer is worth.
 */
export interface SimpleModel {
  /**
   * The simple model: only customers who might leave. Where they cannot, or contacts and refunds weigh more, write the model by handling.
   */
  model: 'simple';
  /**
   * How many customers could meet this pain point.
   */
  customers: AmountInput;
  /**
   * The share of those customers who meet it within a year.
   */
  shareAffected: ShareInput;
  /**
   * By how much the share who stay drops among those who meet the problem; where customers cannot leave, use the model by handling.
   */
  loyaltyDrop: ShareInput;
  /**
   * The margin a customer brings in a year.
   */
  annualValue: AmountInput;
}
/**
 * Adds how many customers make contact, how that ends, and what it costs.
 */
export interface ModelByHandling {
  /**
   * The model by handling.
   */
  model: 'handling';
  /**
   * How many customers could meet this pain point.
   */
  customers: AmountInput;
  /**
   * The share of those customers who meet it within a year.
   */
  shareAffected: ShareInput;
  /**
   * The share of those who meet it who contact the company about it.
   */
  contactRate: ShareInput;
  /**
   * The share of contacts that ended with the customer satisfied.
   */
  satisfied: ShareInput;
  /**
   * The share of contacts that ended with the customer calmed but not satisfied.
   */
  mollified: ShareInput;
  /**
   * The share of contacts that ended with the customer dissatisfied.
   */
  dissatisfied: ShareInput;
  /**
   * The share who stay among customers who did not meet the problem.
   */
  loyaltyNoProblem: ShareInput;
  /**
   * The share who stay among those who complained and ended satisfied.
   */
  loyaltySatisfied: ShareInput;
  /**
   * The share who stay among those who complained and were calmed.
   */
  loyaltyMollified: ShareInput;
  /**
   * The share who stay among those who complained and ended dissatisfied.
   */
  loyaltyDissatisfied: ShareInput;
  /**
   * The share who stay among those who met it and said nothing.
   */
  loyaltyNoContact: ShareInput;
  /**
   * The margin a customer brings in a year.
   */
  annualValue: AmountInput;
  /**
   * How many people an unhappy customer tells.
   */
  peopleTold: AmountInput;
  /**
   * The share of people told who would have become customers and now will not.
   */
  conversionLoss: ShareInput;
  /**
   * How often a customer who complains gets in touch until it ends.
   */
  contactsPerComplainant: AmountInput;
  /**
   * What one contact costs.
   */
  costPerContact: AmountInput;
  /**
   * What is given back, on average, to a customer who ends satisfied or mollified.
   */
  concession: AmountInput;
}
/**
 * Someone who owns, sponsors or works on a plan.
 *
 */
export interface PersonData {
  /**
   * The person's full name.
   */
  name: string;
  /**
   * What the person does in the company.
   */
  role: string;
  /**
   * The department the person works in.
   */
  department: string;
  /**
   * Who the person reports to.
   */
  manager?: string;
  /**
   * Set to true for a member of the executive team: only they can sponsor a plan.
   */
  executive?: boolean;
  /**
   * How to reach the person, published as written: a channel, an extension, an address. Leave it out to publish none.
   */
  contact?: string;
  /**
   * The person's handle in the repository, without the @, or the handle with the addresses they commit with. It decides who is asked to review, and whose name stands beside a change.
   */
  git?:
    | string
    | {
        /**
         * The person's name in the repository, without the @.
         */
        handle: string;
        /**
         * Every address the person commits with, so that the history knows them. They are never published.
         *
         * Items: One address, as git writes it.
         */
        emails?: string[];
      };
  /**
   * The person's first day in the company.
   */
  joined?: string;
  /**
   * The person's last day in the company, once they have left.
   */
  left?: string;
  /**
   * Ids this person had before its file was renamed, so that its history stays with it.
   *
   * Items: A name the file had, without its ending.
   */
  formerly?: string[];
}
/**
 * The action plan that answers a pain point.
 *
 */
export interface PlanData {
  /**
   * The initiative: what is being changed. Never 'raise NPS'.
   */
  title: string;
  /**
   * The pain point that this plan answers.
   */
  painPoint: string;
  /**
   * The one person accountable for the plan.
   */
  owner: string;
  /**
   * The executive who backs the owner in public.
   */
  sponsor: string;
  /**
   * When the owner took it on, and which line manager agreed.
   */
  accepted?: {
    /**
     * The day it was accepted.
     */
    on: string;
    /**
     * The line manager who agreed.
     */
    by: string;
  };
  /**
   * What the owner may decide without asking anyone.
   */
  authority: string;
  /**
   * Budget and people, or an explicit none.
   */
  resources: {
    /**
     * Money set aside, in the report's currency.
     */
    budget?: number;
    /**
     * Who works on it and how much.
     */
    people?: string;
    /**
     * Why there are no resources.
     */
    none?: string;
  };
  /**
   * Where the sponsor backed the owner in public.
   */
  backing?: {
    /**
     * The day.
     */
    on: string;
    /**
     * The occasion.
     */
    where: string;
    /**
     * Who backed it.
     */
    by: string;
  };
  /**
   * Who does the work, who is asked and who is told. The owner is the one accountable.
   */
  raci?: {
    /**
     * Who does the work.
     *
     * Items: A person.
     */
    responsible?: string[];
    /**
     * Who is asked before decisions.
     *
     * Items: A person.
     */
    consulted?: string[];
    /**
     * Who is told afterwards.
     *
     * Items: A person.
     */
    informed?: string[];
  };
  /**
   * Where the plan stands.
   */
  status: 'proposed' | 'agreed' | 'under-way' | 'done' | 'stopped';
  /**
   * The day work begins.
   */
  starts: string;
  /**
   * The day customers first met the change. Leave it out until they have.
   */
  changedOn?: string;
  /**
   * What is to be reached, by when.
   */
  goals: Goal[];
  /**
   * The metrics that are compared before and after the change, flattering or not.
   */
  measures: DeclaredMeasure[];
  /**
   * Why no figure of the business is among the measures.
   */
  noBusinessMetric?: string;
  /**
   * The dated pieces of the plan.
   */
  steps: Step[];
  /**
   * What the plan costs.
   */
  investment?: {
    /**
     * Money spent once, in the report's currency.
     */
    oneOff: number;
    /**
     * Money the change costs each year to keep going.
     */
    runPerYear: number;
    /**
     * Where the figures come from.
     */
    source?: string;
  };
  /**
   * How much of the pain point's cost the plan is expected to take away.
   */
  expectedEffect?: {
    /**
     * The share of the yearly cost, from 0 to 1, with where it comes from.
     */
    share: ShareInput;
    /**
     * What the expectation rests on.
     */
    why?: string;
  };
  /**
   * What could get worse, and the metric that would show it.
   */
  sideEffects?: SideEffect[];
  /**
   * What this plan will not fix.
   *
   * Items: One thing it will not fix.
   */
  limits?: string[];
  /**
   * What any employee can do to help.
   *
   * Items: One thing to do, in the imperative.
   */
  youCan?: string[];
  /**
   * What was learned, and who carries it on.
   */
  result?: {
    /**
     * What the company now knows and did not before.
     */
    lesson: string;
    /**
     * Who carries it on.
     */
    followUpOwner: string;
    /**
     * The day the plan ended.
     */
    on?: string;
  };
  /**
   * Ids this plan had before its file was renamed, so that its history stays with it.
   *
   * Items: A name the file had, without its ending.
   */
  formerly?: string[];
}
/**
 * A metric, a value and a date.
 */
export interface Goal {
  /**
   * The metric.
   */
  metric: string;
  /**
   * The figure to reach, in the metric's unit; shares as fractions from 0 to 1.
   */
  value: number;
  /**
   * The day it is to be reached.
   */
  by: string;
  /**
   * Why the goal was moved, when it was.
   */
  reason?: string;
}
/**
 * A metric with its before and after windows.
 */
export interface DeclaredMeasure {
  /**
   * The metric.
   */
  metric: string;
  /**
   * Which group of the metric's figures met the change, when only one did.
   */
  group?: string;
  /**
   * The window before customers met the change.
   */
  before?: Window;
  /**
   * The window after it. Leave it out until there are figures.
   */
  after?: Window;
  /**
   * Customers who did not meet the change, measured the same way.
   */
  comparison?: {
    /**
     * A metric of the comparison group.
     */
    metric?: string;
    /**
     * A group of the same metric's figures.
     */
    group?: string;
  };
  /**
   * Why this metric leads the plan in the place of another, or is measured of another group now, when it is.
   */
  reason?: string;
}
/**
 * One dated piece of the plan.
 */
export interface Step {
  /**
   * A short name by which the story can point at the step.
   */
  id: string;
  /**
   * What is done, in the imperative.
   */
  what: string;
  /**
   * The person who does it.
   */
  who: string;
  /**
   * The day it is due.
   */
  due: string;
  /**
   * The day it was done.
   */
  done?: string;
}
/**
 * Something that could get worse.
 */
export interface SideEffect {
  /**
   * What could get worse.
   */
  what: string;
  /**
   * The metric that would show it.
   */
  metric?: string;
}
/**
 * Work that listens to customers. It earns its place when it leads to action.
 *
 */
export interface ProgrammeData {
  /**
   * The programme's name.
   */
  name: string;
  /**
   * What sort of programme it is.
   */
  kind: 'voice-of-the-customer' | 'journey-mapping' | 'culture' | 'measurement';
  /**
   * What it is for, in one sentence.
   */
  purpose: string;
  /**
   * Who runs it.
   */
  department?: string;
  /**
   * What it costs a year, in the report's currency.
   */
  costPerYear?: number;
  /**
   * The plans that came out of it.
   *
   * Items: A plan.
   */
  leadsTo: string[];
  /**
   * What it produced and what came of it.
   */
  reports?: ProgrammeReport[];
  /**
   * Ids this programme had before its file was renamed, so that its history stays with it.
   *
   * Items: A name the file had, without its ending.
   */
  formerly?: string[];
}
/**
 * One report and what it led to.
 */
export interface ProgrammeReport {
  /**
   * The report's title.
   */
  title: string;
  /**
   * The day it came out.
   */
  on: string;
  /**
   * What came of it.
   */
  ledTo: 'plan' | 'decision' | 'nothing';
  /**
   * The plan it led to.
   */
  plan?: string;
  /**
   * The decision it led to.
   */
  decision?: string;
}
/**
 * What holds for the whole report: the organisation, its money and its rules.
 *
 */
export interface ReportData {
  /**
   * The name of the company, as employees say it.
   */
  organisation: string;
  /**
   * The name of this report, shown in every page's header.
   */
  title: string;
  /**
   * One or two sentences that tell a newcomer what this report is for.
   */
  summary?: string;
  /**
   * Where an earlier version had the footer of every page. It belongs to site.footer.
   */
  notice?: string;
  /**
   * How the published site looks and behaves.
   */
  site?: {
    /**
     * What the site is called at the top of every page and in a browser's tabs, where that is not the report's title.
     */
    name?: string;
    /**
     * A picture in the folder public/ that stands at the top of every page, 28 pixels high: an SVG or a PNG of at most 200 kB.
     */
    logo?: string;
    /**
     * The colour of links and marks. It must be readable on the site's pages, so it has a dark shade for light pages and a light one for dark pages. Charts keep their own colours.
     */
    accent?: {
      /**
       * The colour on light pages: # and six digits from 0 to f, all in quotation marks, as a bare # begins a comment.
       */
      light: string;
      /**
       * The colour on dark pages: # and six digits from 0 to f, all in quotation marks, as a bare # begins a comment.
       */
      dark: string;
    };
    /**
     * Addresses that stand at the foot of every page of the site, for example of the team behind it. They are left out of the edition for customers.
     */
    links?: Link[];
    /**
     * A sentence for the foot of every page, for example that figures are confidential.
     */
    footer?: string;
    /**
     * Whether search engines may list the pages. A report is for employees, so they are asked not to unless this says true.
     */
    searchEngines?: boolean;
  };
  /**
   * The language and region that decide how figures and dates are written.
   */
  locale: string;
  /**
   * The three-letter code of the currency in which money is counted.
   */
  currency: string;
  /**
   * The time zone in which days begin and end. It decides which day it is where no day is written under asOf.
   */
  timeZone?: string;
  /**
   * The day for which the report speaks. Leave it out to use the day of the build in the report's time zone.
   */
  asOf?: string;
  /**
   * The month, 1 to 12, in which the organisation's fiscal year begins. Quarters, half-years and years begin with it and are named by it.
   */
  fiscalYearStart?: number;
  /**
   * The day with which weeks begin.
   */
  weekStart?: 'monday' | 'sunday' | 'saturday';
  /**
   * How many customers the organisation has. The losses of all pain points together are capped at this number, because the same customer is not lost twice.
   */
  customers?: number;
  /**
   * The yearly rate at which later money is worth less, as a share.
   */
  discountRate?: number;
  /**
   * How many pain points the organisation works on at once.
   */
  focusLimit?: {
    /**
     * The fewest.
     */
    from: number;
    /**
     * The most.
     */
    to: number;
  };
  /**
   * After how many days without an update a plan counts as stale.
   */
  staleAfterDays?: number;
  /**
   * After how many days a customer who waits for an answer has waited too long.
   */
  answerWithinDays?: number;
  /**
   * The fewest cases on each side of a comparison before it is read at all. A metric may ask for more.
   */
  minimumN?: number;
  /**
   * Where the content is kept, so that every page can link to its source.
   */
  repository?: {
    /**
     * The web address of the repository.
     */
    url: string;
    /**
     * The branch that is published.
     */
    branch?: string;
    /**
     * The folder of the content inside the repository.
     */
    directory?: string;
  };
  /**
   * How severe a rule is in this organisation, by the rule's id.
   */
  rules?: {
    /**
     * How a break of this rule is reported.
     */
    [k: string]: 'error' | 'warning' | 'info' | 'off';
  };
  /**
   * Paths that a rule does not apply to for a while, each with a reason and an approver.
   */
  exemptions?: Exemption[];
}
/**
 * One address and what it is called.
 */
export interface Link {
  /**
   * What readers see.
   */
  label: string;
  /**
   * The web address, or one for mail.
   */
  address: string;
}
/**
 * One path that one rule leaves alone until a date.
 */
export interface Exemption {
  /**
   * The id of the rule.
   */
  rule: string;
  /**
   * The file or folder, from the content folder.
   */
  path: string;
  /**
   * Why the rule does not apply here.
   */
  reason: string;
  /**
   * The last day of the exemption.
   */
  until: string;
  /**
   * Who agreed to it.
   */
  approver: string;
}
/**
 * Where figures are counted: files or a database of raw answers, tickets or orders.
 *
 */
export interface SourceData {
  /**
   * What the company calls this collection of answers, tickets or orders.
   */
  name: string;
  /**
   * What runs the queries.
   */
  engine: 'duckdb' | 'postgres' | 'clickhouse';
  /**
   * For a server: the name of the environment variable that holds its address. The address itself, with its password, never stands in a file.
   */
  env?: string;
  /**
   * For files that are kept beside the report: their folder below sources/.
   */
  folder?: string;
  /**
   * For files that are kept elsewhere: the name of the environment variable that holds their folder.
   */
  folderFrom?: string;
  /**
   * For files: what queries find in them, and in which. No other file can be read.
   */
  tables?: SourceTable[];
  /**
   * After how many days figures from here count as old; two of a metric's periods where this is left out.
   */
  refreshWithinDays?: number;
}
/**
 * One table, made of one or more files with the same columns.
 */
export interface SourceTable {
  /**
   * What queries call the table.
   */
  name: string;
  /**
   * The files below the folder; a * stands for any part of a name, ** for any folders.
   *
   * Items: A path below the folder that ends in .csv, .parquet or .json, perhaps with .gz.
   */
  files: string[];
}
/**
 * The owner's narrative: these keys stand between the two lines of ---, the text below them.
 *
 */
export interface StoryData {
  /**
   * The story in one line, by its owner.
   */
  headline: string;
  /**
   * What customers said, in one sentence.
   */
  said: string;
  /**
   * What was done about it, in one sentence.
   */
  did: string;
  /**
   * The metric of this plan whose before and after leads the story.
   */
  hero?: string;
}
/**
 * A dated progress note; its file name is its date.
 *
 */
export interface UpdateData {
  /**
   * Who wrote it.
   */
  author: string;
  /**
   * Is the plan going to reach its goal?
   */
  health: 'on-track' | 'at-risk' | 'off-track';
  /**
   * What the owner needs, and from whom.
   */
  callToAction?: string;
}
/**
 * One customer's words and what became of them.
 */
export interface VoiceEntry {
  /**
   * A short name for this voice, unique in the whole report.
   */
  id: string;
  /**
   * The day it was said.
   */
  on: string;
  /**
   * Where it was said.
   */
  channel: string;
  /**
   * How it reached the company.
   */
  kind: 'survey' | 'complaint' | 'informal';
  /**
   * What the customer said, word for word, without anything that tells who they are.
   */
  words: string;
  /**
   * The journey it is about.
   */
  journey?: string;
  /**
   * The stage of that journey.
   */
  stage?: string;
  /**
   * What it is about, in one or two words.
   */
  theme?: string;
  /**
   * How much of it the company decides itself.
   */
  control?: 'direct' | 'influence' | 'outside';
  /**
   * Who heard it.
   */
  heardBy?: string;
  /**
   * The department it was passed to.
   */
  routedTo?: string;
  /**
   * The day it was passed to that department.
   */
  routedOn?: string;
  /**
   * Whether the customer waits for an answer. Left out, a complaint does and other voices do not.
   */
  wantsAnswer?: boolean;
  /**
   * The day the customer was answered, and what they were told. The day alone will do.
   */
  answered?:
    | string
    | {
        /**
         * The day the customer was answered.
         */
        on: string;
        /**
         * What the customer was told, without anything that tells who they are.
         */
        what: string;
      };
  /**
   * What the customer was told, where nobody wrote down the day. With a day it is answered.
   */
  receipt?: string;
  /**
   * The pain point it belongs to.
   */
  painPoint?: string;
  /**
   * What was decided, when it belongs to no pain point.
   */
  decision?: string;
}
