import { describe, expect, test } from 'vitest';
import { dayTold, departmentNamed, healthIn, personNamed, statusIn } from '../../../src/editor/actions/cells.ts';

describe('the name of one person', () => {
  test.each([
    'Maria Okafor',
    ' Maria  Okafor ',
    'Jürgen Größl',
    'Anna von der Heide',
    "Aoife O'Brien",
    'John F. Kennedy',
    'MARIA OKAFOR',
    'María José García',
    'Zoë Ó Briain',
  ])('is read in "%s"', (cell) => {
    expect(personNamed(cell)).toBe(cell.replaceAll(/\s+/g, ' ').trim());
  });

  test.each([
    'Maria',
    'M. Okafor',
    'Okafor, Maria',
    'Maria Okafor / Ben Osei',
    'Maria Okafor & Ben Osei',
    'Maria Okafor und Ben Osei',
    'Maria Okafor\nBen Osei',
    'Maria Okafor; Ben Osei',
    'Maria Okafor (Billing)',
    'Maria Okafor Ben Osei',
    'Billing Team',
    'Head of Billing',
    'Customer Success',
    'Abteilung Technik',
    'IT Vertrieb',
    'IT Nord',
    'maria.okafor@example.com',
    '../../etc/passwd',
    '<b>Maria</b> Okafor',
    'TBD',
    'N. N.',
    '?',
    '',
  ])('is not guessed from "%s"', (cell) => {
    expect(personNamed(cell)).toBeUndefined();
  });
});

test.each([
  ['2027-01-31', '2027-01-31'],
  ['31.01.2027', '2027-01-31'],
  ['31/01/2027', '2027-01-31'],
  ['31 Jan 2027', '2027-01-31'],
  ['31. Januar 2027', '2027-01-31'],
  ['2027-01-31 00:00:00', '2027-01-31'],
  ['03/04/2027', undefined],
  ['31.01.27', undefined],
  ['31.02.2027', undefined],
  ['Q1 2027', undefined],
  ['KW 12', undefined],
  ['ASAP', undefined],
  ['01.01.1027', undefined],
  ['45678', undefined],
])('the day in "%s" is %s', (cell, day) => {
  expect(dayTold(cell)).toBe(day);
});

test.each([
  ['In progress', 'under-way', undefined],
  ['in Arbeit', 'under-way', undefined],
  ['abgebrochen', 'stopped', undefined],
  ['Done', undefined, undefined],
  ['erledigt', undefined, undefined],
  ['Open', undefined, undefined],
  ['Green', undefined, 'on-track'],
  ['GELB', undefined, 'at-risk'],
  ['🔴', undefined, 'off-track'],
  ['At risk', undefined, 'at-risk'],
  ['G', undefined, undefined],
  ['Green, in progress', undefined, undefined],
  ['75 %', undefined, undefined],
])('"%s" says of the status %s and of the way %s', (cell, status, health) => {
  expect([statusIn(cell), healthIn(cell)]).toEqual([status, health]);
});

test.each([
  ['Sales & Marketing', 'Sales & Marketing'],
  ['Billing', 'Billing'],
  ['Billing / Care', undefined],
  ['Billing, Care', undefined],
  ['tbd', undefined],
])('the department in "%s" is %s', (cell, name) => {
  expect(departmentNamed(cell)).toBe(name);
});
