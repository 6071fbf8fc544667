import { answersOf, type AnswersOwed } from '../../insight/answers.ts';
import type { Report } from '../../model/report.ts';

/** How many of those who still wait are given, the longest first, so that no file grows with the report. */
const mostWaiting = 50;

/** What became of the answers that customers are owed. */
export function answerFacts(report: Report) {
  const { all } = answersOf(report);
  const { waiting } = all;
  return {
    ...owedFacts(all),
    withinDays: report.settings.answerWithinDays,
    longestWaiting: waiting.slice(0, mostWaiting).map(({ voice: { id, on }, days, late, owedBy }) => {
      return { voice: id, on, days, late, owedBy };
    }),
  };
}

/** The same in figures alone. */
export function owedFacts({ owed, answered, onUnknownDay, since, waiting, days }: AnswersOwed) {
  return { owed, answered, onUnknownDay, since, waiting: waiting.length, days };
}
