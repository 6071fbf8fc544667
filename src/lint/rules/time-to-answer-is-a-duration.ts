import { countsAnswerTimes } from '../../insight/answer-cases.ts';
import { defineRule } from '../rule.ts';

const metric = (facts: string) => `name: Days to an answer
${facts}
better: lower
unit: days
period: month
source: Complaints register
`;
const data = 'period,value\n2025-01-01,3\n2025-01-01,8\n';

/** How long answers take is counted case by case, and says how the work runs. */
export const timeToAnswerIsADuration = defineRule({
  id: 'time-to-answer-is-a-duration',
  severity: 'error',
  why: 'An average hides whoever waited longest. Only a row a case gives the middle one, and the one in ten that took longest.',
  bad: {
    'departments/care.yaml': 'timeToAnswer: ⟦days-to-answer⟧\n',
    'metrics/days-to-answer.yaml': metric('role: outcome\nmeasure: duration'),
    'data/days-to-answer.csv': data,
  },
  good: {
    'departments/care.yaml': 'timeToAnswer: days-to-answer\n',
    'metrics/days-to-answer.yaml': metric('role: process\nmeasure: duration'),
    'data/days-to-answer.csv': data,
  },
  *check({ departments, metrics }) {
    for (const { timeToAnswer, at } of departments) {
      if (timeToAnswer === undefined) continue;
      const { name, measure, role } = metrics.get(timeToAnswer);
      if (!countsAnswerTimes({ measure, role }))
        yield {
          at: at('timeToAnswer'),
          message: `"${name}" is of kind ${measure} with the role ${role}. Name a metric with measure: duration and role: process here, or take the line out.`,
        };
    }
  },
});
