import { isMany } from '../../source/one-person.ts';
import { defineRule } from '../rule.ts';

/** Somebody who answers for it has a name, and it is the name of one. */
export const ownerIsOnePerson = defineRule({
  id: 'owner-is-one-person',
  severity: 'error',
  why: 'What a team owns nobody owns: each member can wait for another, and a customer can ask none of them.',
  bad: { 'people/ada-quist.yaml': 'name: ⟦Billing Team⟧\n' },
  good: { 'people/ada-quist.yaml': 'name: Ada Quist\n' },
  *check({ people, departments, relations }) {
    for (const { id, name, department, at } of people) {
      const owned = relations.plansOwnedBy(id).length + relations.painPointsOwnedBy(id).length;
      if (owned === 0 || !isMany(name)) continue;
      const team = departments.find(department);
      const lead = team && people.find(team.lead);
      const choice = lead && lead.id !== id && !isMany(lead.name) ? ` The lead of ${team.name} is ${lead.name}.` : '';
      yield {
        at: at('name'),
        message: `"${name}" is not one person, and owns ${owned} ${owned === 1 ? 'thing' : 'things'} here. Write the name of the one who answers for ${owned === 1 ? 'it' : 'them'}.${choice}`,
      };
    }
  },
});
