import { describe, expect, test } from 'vitest';
import { wordingFor } from '../../src/wording/language.ts';
import { nameInWords, roleInWords, tenureInWords } from '../../src/wording/person.ts';

const settingsIn = (locale: string) => ({ locale, currency: 'EUR', asOf: '2026-10-31' }) as never;

describe.each([
  [
    'en-GB',
    {
      here: ['In the company since Mar 2012'],
      goes: ['In the company since Mar 2012', 'Leaves on 31 Dec 2026'],
      comes: ['Joins in Jan 2027'],
      gone: ['In the company from Mar 2012 to 27 Mar 2026'],
      goneFrom: ['Left on 27 Mar 2026'],
      role: 'Head of Network (has left)',
    },
  ],
  [
    'de-DE',
    {
      here: ['Im Unternehmen seit März 2012'],
      goes: ['Im Unternehmen seit März 2012', 'Scheidet am 31. Dez. 2026 aus'],
      comes: ['Kommt im Jan. 2027 ins Unternehmen'],
      gone: ['Im Unternehmen von März 2012 bis 27. März 2026'],
      goneFrom: ['Ausgeschieden am 27. März 2026'],
      role: 'Head of Network (nicht mehr im Unternehmen)',
    },
  ],
])('in %s', (locale, said) => {
  const settings = settingsIn(locale);
  const joined = '2012-03-05';

  test.each([
    ['of somebody who is here', { joined }, said.here],
    ['of somebody who is to leave', { joined, left: '2026-12-31' }, said.goes],
    ['of somebody who is to come', { joined: '2027-01-04' }, said.comes],
    ['of somebody who left', { joined, left: '2026-03-27' }, said.gone],
    ['of somebody who left and came nobody says when', { left: '2026-03-27' }, said.goneFrom],
    ['of somebody of whom nothing is said', {}, []],
  ])('%s', (_, person, expected) => {
    expect(tenureInWords(person, settings)).toEqual(expected);
  });

  test('a role is no longer theirs who left', () => {
    const role = 'Head of Network';
    expect(roleInWords({ role }, settings)).toBe(role);
    expect(roleInWords({ role, left: '2026-12-31' }, settings)).toBe(role);
    expect(roleInWords({ role, left: '2026-03-27' }, settings)).toBe(said.role);
    expect(nameInWords({ name: role, left: '2026-03-27' }, settings)).toBe(said.role);
  });

  test('a table of steps says whose they are', () => {
    expect(wordingFor(locale).plan.steps.caption).toMatch(/ (of this person|dieser Person) /);
  });

  test('a lesson is not said to come from something that went wrong', () => {
    expect(wordingFor(locale).plan.learned).not.toMatch(/wrong|schief/);
  });

  test('nothing that is said in the present is said of one who left', () => {
    const { present, past } = wordingFor(locale).entities.person;
    const { carriesOn } = wordingFor(locale).plan;
    expect(carriesOn.past).not.toBe(carriesOn.present);
    const parts = wordingFor(locale).standing.consultedAs;
    for (const [now, then] of [
      [
        { ...present, ownsNothing: present.ownsNothing('Ada') },
        { ...past, ownsNothing: past.ownsNothing('Ada') },
      ],
      [parts.present, parts.past],
    ] as const)
      for (const [key, words] of Object.entries(now)) expect(Object.entries(then)).not.toContainEqual([key, words]);
  });
});
