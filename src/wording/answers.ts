import type { AnswerCases } from '../insight/answer-cases.ts';
import { answerOf, daysToAnswer, leastForMedian, leastForNinetieth, type AnswerDays } from '../insight/answers.ts';
import type { WaitQuantile } from '../insight/kaplan-meier.ts';
import type { Voice } from '../model/types/voice.ts';
import type { Metric } from '../model/types/metric.ts';
import type { Settings } from '../model/types/report.ts';
import type { AnswersWords } from './answers-words.ts';
import { formatTarget } from './format.ts';
import { wordingFor } from './language.ts';
import { wordedUnit } from './unit.ts';
import type { ReportSay } from './say.ts';

/** By when half and nine in ten of those who were owed an answer had one. */
export interface AnswerDaysSaid {
  readonly median: string;
  readonly ninetieth: string;
}

/** The days in short, for a table, each beside the cases it rests on. */
export function answerDaysInShort({ n, median, ninetieth }: AnswerDays, words: AnswersWords): AnswerDaysSaid {
  const short = (quantile: WaitQuantile | null) => words.inShort(quantile && firstDay(quantile, words), n);
  return { median: short(median), ninetieth: short(ninetieth) };
}

/** The days with their intervals. */
export function answerDaysInWords({ n, median, ninetieth }: AnswerDays, words: AnswersWords): AnswerDaysSaid {
  const said = (quantile: WaitQuantile | null, least: number) => {
    if (quantile === null) return words.tooFew(n, least);
    const day = firstDay(quantile, words);
    return 'days' in quantile ? `${day} ${words.interval(quantile.lower, quantile.upper)}` : day;
  };
  return { median: said(median, leastForMedian), ninetieth: said(ninetieth, leastForNinetieth) };
}

/** By when half and nine in ten of a metric's cases had their answer, in its unit. */
export function answerCasesInWords({ times }: AnswerCases, metric: Metric, settings: Settings): AnswerDaysSaid {
  const words = wordingFor(settings.locale);
  const unit = wordedUnit(metric, settings, words);
  const number = (value: number) => formatTarget(value * unit.factor, { kind: 'number', label: '' }, settings);
  const write = (value: number) => `${number(value)}\u00a0${unit.tail}`;
  const said = (quantile: WaitQuantile | null, least: number) => {
    if (quantile === null || 'over' in quantile) return words.answers.tooFew(times.n, least);
    const { days, lower, upper } = quantile;
    const { intervalOf } = words.answers;
    return `${write(days)} ${upper === null ? intervalOf(write(lower), null) : intervalOf(number(lower), write(upper))}`;
  };
  return { median: said(times.median, leastForMedian), ninetieth: said(times.ninetieth, leastForNinetieth) };
}

function firstDay(quantile: WaitQuantile, words: AnswersWords): string {
  return 'days' in quantile ? words.days(quantile.days) : words.over(quantile.over);
}

/** What a customer was told, and when where that is known: a line each, none where nobody answered. */
export function answerInWords(voice: Voice, { words: { answers, listening }, date }: ReportSay): readonly string[] {
  const { on, what } = answerOf(voice) ?? { on: null, what: null };
  const days = daysToAnswer(voice);
  const said = on === null || days === null ? [] : [answers.answered(answers.answeredOn(date(on), days), what)];
  const { receipt } = voice;
  return receipt === undefined || (said.length > 0 && receipt === what)
    ? said
    : [...said, `${listening.voices.toldThem}: ${receipt}`];
}
