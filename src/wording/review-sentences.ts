import { changedStep } from '../history/changed-step.ts';
import type { PlanChange } from '../history/change.ts';
import { isSameScale } from '../history/compare-metrics.ts';
import type { ClaimSides, ReviewedChange, ToldChange } from '../history/told-change.ts';
import type { MeasureInsight } from '../insight/plan-insight.ts';
import type { Plan } from '../model/types/plan.ts';
import { formatValue } from './format.ts';
import { claimLabel } from './label.ts';
import { wordingFor } from './language.ts';
import { sayFor } from './context.ts';
import { type ReviewedSides, reviewNames } from './review-names.ts';
import type { ReviewWords, WrittenSides } from './review-words.ts';
import { verdict } from './verdict.ts';

/** What a sentence about a change may ask. */
interface Asked {
  readonly sides: ReviewedSides;
  /** The plan that it concerns, as it now is and as it was. */
  readonly plan: string | null;
  readonly earlier: Plan | null;
}

/** A reviewed change in a reader's words: what, and beside a flag the reason or that there is none. */
export function reviewedInWords(
  { change, flag, reason, plan }: ReviewedChange,
  sides: ReviewedSides,
  earlier: Plan | null = null,
): string {
  const { review: words } = wordingFor(sides.after.report.settings.locale);
  const said = sentenceOf(change, { sides, plan, earlier });
  if (reason !== null) return `${said} ${words.reason(reason)}`;
  return flag && asksForReason.has(change.kind) ? `${said} ${words.noReason}` : said;
}

/** Changes that their author has to give a reason for. */
const asksForReason: ReadonlySet<ToldChange['kind']> = new Set([
  ...([
    'goal',
    'step',
    'step-what',
    'step-who',
    'window',
    'measure',
    'group',
    'hero',
    'comparison',
    'changed-on',
  ] as const),
  ...(['restated', 'definition', 'evidence-removed'] as const),
]);

/** What a measure proves, in the fewest words: "grade 3, better"; that nothing is measured where there is none. */
export function claimInShort(one: MeasureInsight | null, { after }: Pick<ReviewedSides, 'after'>): string {
  const { settings } = after.report;
  const { review: words } = wordingFor(settings.locale);
  if (!one) return words.notMeasured;
  const { grade, label, direction } = claimLabel(one.claim, settings);
  return words.grade(grade, direction ?? label);
}

function sentenceOf(change: ToldChange, asked: Asked): string {
  const names = reviewNames(asked.sides);
  const { words } = names;
  const wording = wordingFor(asked.sides.after.report.settings.locale);
  const fields = (type: string, keys: readonly string[]) => keys.map((key) => wording.field(type, key));
  switch (change.kind) {
    case 'goal':
      return goalSentence(change, asked);
    case 'step':
      return stepSentence(change, asked);
    case 'step-what':
      return words.stepWhat(change.from ?? '', change.to ?? '');
    case 'step-who':
      return words.stepWho(change.what, names.person(change.from), names.person(change.to));
    case 'owner':
      return ownerSentence(change, asked);
    case 'sponsor':
      return words.sponsor(names.person(change.from), names.person(change.to));
    case 'status':
      return words.status(names.status(change.from), names.status(change.to));
    case 'accepted':
      return words.accepted({ from: names.acceptance(change.from), to: names.acceptance(change.to) });
    case 'changed-on':
      return words.changedOn(names.days(change));
    case 'opened':
      return words.opened(names.days(change));
    case 'window': {
      const { side, from, to } = change;
      const written = { from: from && names.span(from), to: to && names.span(to) };
      return words.window(side, names.measure(change), written);
    }
    case 'measure':
      return change.to === null
        ? words.measureGone(names.measure(change), lastVerdict(change, asked))
        : words.measureNew(names.measure(change));
    case 'group':
      return words.measureGroup(names.metricName(change.metric), change);
    case 'comparison':
      return words.comparison(names.measure(change), change);
    case 'hero': {
      const { from, to } = change;
      return words.hero({ from: from && names.metricName(from), to: to && names.metricName(to) });
    }
    case 'result':
      return words.result(change);
    case 'ended':
      return words.ended(names.days(change));
    case 'follow-up-owner':
      return words.followUpOwner(names.person(change.from), names.person(change.to));
    case 'words':
      return words.reworded(fields('plan', change.fields));
    case 'restated':
      return restatedSentence(change, asked);
    case 'figures':
      return figuresSentence(change, asked);
    case 'definition': {
      const parts = fields(
        'metric',
        change.parts.map(({ field }) => field),
      );
      return words.definition(
        change.metric.name,
        parts,
        change.parts.every(({ dated }) => dated),
      );
    }
    case 'story':
      return words.story[change.what];
    case 'update':
      return words.update(change.what, names.day(change.update.on), words.health[change.update.health]);
    case 'evidence-removed':
    case 'evidence-added': {
      const { n, source } = change.evidence;
      const what = change.kind === 'evidence-added' ? 'added' : 'removed';
      return words.evidence(what, names.span(change.evidence), `n = ${names.number(n)}`, source);
    }
    case 'economics':
      return words.economics(fields('pain-point', change.inputs));
    case 'thing': {
      const { what, from, to } = change;
      const type = words.types[change.type];
      const name = change.type === 'update' ? names.day(change.name) : change.name;
      return what === 'renamed' ? words.renamed(type, name, from ?? '', to ?? '') : words.thing(what, type, name);
    }
    case 'fields':
      return words.changed(words.types[change.type], change.name, fields(change.type, change.fields));
  }
}

function goalSentence(change: Of<'goal'>, { sides, earlier }: Asked): string {
  const { metric: id, from, to, value, days } = change;
  const names = reviewNames(sides);
  const { words } = names;
  const metric = names.metric(id);
  const older = sides.before.report.metrics.find(id) ?? metric;
  const isSame = !metric || !older || isSameScale(older, metric);
  const name = names.measure(change);
  const write = (target: number, of = metric, inWords = true) =>
    of ? names.target(of, target, inWords) : names.number(target);
  if (!from) return to ? words.goalNew(name, write(to.value), names.day(to.by)) : '';
  if (!to) return words.goalGone(name, write(from.value, older), names.day(from.by));
  const moved = days > 0 ? 'later' : 'earlier';
  const said = words.goal({
    way: value !== 'none' ? value : days === 0 || from.value !== to.value || !isSame ? 'none' : moved,
    name,
    from: write(from.value, older, !isSame),
    to: write(to.value),
    dueFrom: names.day(from.by),
    dueTo: names.day(to.by),
    days,
    sameValue: isSame && from.value === to.value,
  });
  const first = earlier?.goals.find((goal) => goal.metric === id);
  return first && (first.value !== from.value || first.by !== from.by)
    ? `${said} ${words.firstInFile(write(first.value, older), names.day(first.by))}`
    : said;
}

function stepSentence(change: Of<'step'>, { sides }: Asked): string {
  const { words, day } = reviewNames(sides);
  const { what, from, to, days } = change;
  const state = changedStep(change, sides.before.report.settings.asOf);
  const due = day((to ?? from)?.due ?? '');
  const withMove = (said: string) =>
    days === 0 ? said : `${said} ${words.stepMoved(what, day(from?.due ?? ''), due, days, 0)}`;
  switch (state.what) {
    case 'new':
      return words.stepNew(what, due);
    case 'gone':
      return words.stepGone(what, due);
    case 'done':
      return withMove(words.stepDone(what, state.late));
    case 'done-on':
      return withMove(words.stepDoneOn(what, day(state.from), day(state.to)));
    case 'open-again':
      return withMove(words.stepOpenAgain(what, due));
    case 'moved':
      return words.stepMoved(what, day(from?.due ?? ''), due, days, state.overdue);
  }
}

/** Who owns it now, whether they accepted, and how much they own with it. */
function ownerSentence({ from, to }: WrittenSides, { sides, plan: id, earlier }: Asked): string {
  const { words, person } = reviewNames(sides);
  const said = words.owner(person(from), person(to));
  const { plans } = sides.after.report;
  const plan = id === null ? undefined : plans.find(id);
  if (!plan || to === null) return said;
  const isAccepted = plan.accepted !== undefined && plan.accepted.on !== earlier?.accepted?.on;
  const active = plans.all.filter(({ status }) => status === 'agreed' || status === 'under-way');
  const byOwner = Map.groupBy(active, ({ owner }) => owner);
  const own = byOwner.get(to)?.length ?? 0;
  const isMost = own > 1 && [...byOwner].every(([owner, theirs]) => owner === to || theirs.length < own);
  return [
    said,
    ...(isAccepted ? [] : [words.notAccepted(person(to))]),
    ...(own > 0 ? [words.load(person(to), own, isMost)] : []),
  ].join(' ');
}

/** What was written anew, and what that does to the claim. */
function restatedSentence({ metric, restated, meanShift, group, claim }: Of<'restated'>, { sides }: Asked): string {
  const names = reviewNames(sides);
  const { settings } = sides.after.report;
  const [first] = restated;
  const said = names.words.restated({
    name: names.measure({ metric: metric.id, group }),
    periods: sayFor(metric, settings).periods(restated.length),
    one: restated.length === 1,
    span: names.periods(
      metric,
      restated.map(({ period }) => period),
    ),
    shift:
      meanShift === null ? null : formatValue(Math.abs(meanShift), { kind: 'share', label: '', decimals: 0 }, settings),
    higher: (meanShift ?? 0) > 0,
    levels: { from: names.level(metric, first?.from ?? null), to: names.level(metric, first?.to ?? null) },
  });
  return claim?.before && claim.after ? `${said} ${turnOf(claim, sides, names.words)}` : said;
}

function turnOf({ before, after }: ClaimSides, sides: ReviewedSides, words: ReviewWords): string {
  const [from, to] = [claimInShort(before, sides), claimInShort(after, sides)];
  return from === to ? words.claimStays(to) : words.claimTurns(from, to);
}

function figuresSentence({ metric, group, added, filledIn, completed }: Of<'figures'>, { sides }: Asked): string {
  const { words, measure, periods } = reviewNames(sides);
  const name = measure({ metric: metric.id, group });
  const count = (of: readonly string[]) => sayFor(metric, sides.after.report.settings).periods(of.length);
  return [
    ...(filledIn.length > 0 ? [words.figuresFilledIn(name, count(filledIn), periods(metric, filledIn))] : []),
    ...(added.length > 0 ? [words.figuresNew(name, count(added), periods(metric, added.slice(-1)))] : []),
    ...(completed.length > 0 ? [words.figuresCompleted(name, count(completed), periods(metric, completed))] : []),
  ].join(' ');
}

/** What a measure that is gone said last. */
function lastVerdict({ metric, group }: Of<'measure'>, { sides: { before }, earlier }: Asked) {
  const measures = earlier ? before.insight.plan(earlier.id).measures : [];
  const found = measures.find((one) => one.metric.id === metric && (one.measure.group ?? null) === group);
  if (!found) return null;
  const { sentence } = verdict(found.claim, found.metric, before.report.settings);
  return { direction: found.claim.direction, sentence };
}

type Of<Kind extends ToldChange['kind']> = Kind extends PlanChange['kind']
  ? Extract<PlanChange, { kind: Kind }>
  : Extract<ToldChange, { kind: Kind }>;
