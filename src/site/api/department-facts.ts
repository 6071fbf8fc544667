import { answersOf } from '../../insight/answers.ts';
import { heardInPassing } from '../../insight/heard-in-passing.ts';
import type { Report } from '../../model/report.ts';
import { href } from '../href.ts';
import { owedFacts } from './answer-facts.ts';

/** What the API says of each department: the answers it owes, and what it heard in passing. */
export function departmentFacts(report: Report) {
  const { by } = answersOf(report);
  return report.departments.all.map(({ id, name, timeToAnswer }) => {
    const owed = by.get(id);
    const heard = heardInPassing(id, report);
    return {
      id,
      name,
      page: href(`/departments/${id}/`),
      answers: owed ? owedFacts(owed) : null,
      timeToAnswer: timeToAnswer ?? null,
      heardInPassing: heard && {
        heard: heard.voices.length,
        passedOn: heard.passedOn,
        answered: heard.answered,
        nothingBack: heard.nothingBack,
      },
    };
  });
}
