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
      const lead = people.get(departments.get(department).lead);
      const choice =
        lead.id === id || isMany(lead.name) ? '' : ` The lead of ${departments.get(department).name} is ${lead.name}.`;
      yield {
        at: at('name'),
        message: `"${name}" is not one person, and owns ${owned} ${owned === 1 ? 'thing' : 'things'} here. Write the name of the one who answers for ${owned === 1 ? 'it' : 'them'}.${choice}`,
      };
    }
  },
});

const bodies =
  /(?:^|[\s-])(?:teams?|committee|council|department|dept\.?|division|group|squad|desk|office|task ?force|steering|customer (?:care|service|support|experience)|helpdesk|everyone|everybody|nobody|vacant|tb[acd]|abteilung|bereich|ausschuss|gremium|gruppe|arbeitskreis|kundendienst|kundenservice|alle|niemand|n\.\s?n\.)(?:$|[\s-])/iu;
const several = /(?<!\svon)\s(?:and|und|&|\+)\s|[/;@]/iu;

/** Whether a name is that of a team, a committee, an address that many read, or of two people. */
function isMany(name: string): boolean {
  return bodies.test(name) || several.test(name);
}
