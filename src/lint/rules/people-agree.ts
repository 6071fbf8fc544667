import type { Report } from '../../model/report.ts';
import { hasLeft } from '../../model/types/person.ts';
import { defineRule } from '../rule.ts';

/** Nobody manages themselves, by whatever way round, and a sponsor is somebody who is still here. */
export const peopleAgree = defineRule({
  id: 'people-agree',
  severity: 'error',
  why: 'A sponsor who has left decides nothing, and a manager’s word counts only from somebody else.',
  bad: {
    'people/cleo-marsh.yaml': 'manager: ⟦cleo-marsh⟧\n',
    'people/ben-osei.yaml': 'left: 2025-09-30\n',
    'pain-points/late-fee.yaml': 'sponsor: ⟦ben-osei⟧\n',
    'plans/late-fee-grace/plan.yaml': 'sponsor: ⟦ben-osei⟧\n',
  },
  good: {
    'people/cleo-marsh.yaml': 'manager: ben-osei\n',
    'people/ben-osei.yaml': 'left: 2025-12-31\n',
  },
  *check(report) {
    const { people, painPoints, plans, settings } = report;
    const told = new Set<string>();
    for (const { id, name, manager, at } of people) {
      const above = manager === undefined ? [] : managersOf(manager, report);
      if (manager === undefined || !above.includes(id) || told.has(id)) continue;
      for (const one of above) told.add(one);
      yield {
        at: at('manager'),
        message:
          manager === id
            ? `${name} cannot be their own manager. Name the person they report to, or leave the manager out.`
            : `${name} is their own manager by way of ${above
                .slice(0, -1)
                .map((one) => people.get(one).name)
                .join(', then ')}. Correct one of the managers.`,
      };
    }
    for (const { sponsor, status, at } of [...painPoints, ...plans]) {
      const person = people.get(sponsor);
      if (hasLeft(person, settings) && (status === undefined || !ended.has(status)))
        yield {
          at: at('sponsor'),
          message: `${person.name} left on ${person.left} and can sponsor nothing. Name somebody who is here.`,
        };
    }
  },
});

/** What is over keeps the people it had. */
const ended: ReadonlySet<string> = new Set(['done', 'stopped', 'resolved']);

/** A manager with the managers above, upwards until one comes twice. */
function managersOf(manager: string, { people }: Report): readonly string[] {
  const above: string[] = [];
  for (let next: string | undefined = manager; next !== undefined && !above.includes(next);) {
    above.push(next);
    next = people.get(next).manager;
  }
  return above;
}
