import { answersOf, type AnswersOwed } from '../../insight/answers.ts';
import type { Report } from '../../model/report.ts';
import { href } from '../href.ts';

/** How many of those who still wait are given, the longest first, so that no file grows with the report. */
const mostWaiting = 50;

/** What became of the answers that customers are owed: over the whole report, and by the departments that owe them. */
export function answerFacts(report: Report) {
  const { all, by } = answersOf(report);
  const { waiting } = all;
  return {
    ...owedFacts(all),
    withinDays: report.settings.answerWithinDays,
    longestWaiting: waiting.slice(0, mostWaiting).map(({ voice: { id, on }, days, late, owedBy }) => {
      return { voice: id, on, days, late, owedBy };
    }),
    departments: report.departments.all.flatMap(({ id }) => {
      const owed = by.get(id);
      return owed ? [{ id, page: href(`/departments/${id}/`), ...owedFacts(owed) }] : [];
    }),
  };
}

function owedFacts({ owed, answered, onUnknownDay, since, waiting, days }: AnswersOwed) {
  return { owed, answered, onUnknownDay, since, waiting: waiting.length, days };
}
