import { describe, expect, test } from 'vitest';
import { insideMatterFinder, insideMatterOfOwners } from '../../src/lint/inside-matter.ts';

const people = ['Maria Okafor', 'Siân Griffiths', 'Grace Price'];
const foundBy = (find: ReturnType<typeof insideMatterFinder>) => (text: string) =>
  find(text).map(({ offset, length }) => text.slice(offset, offset + length));
const found = foundBy(insideMatterOfOwners(people));

describe('what customers are not to read', () => {
  test.each([
    ['Maria Okafor looked into it', ['Maria Okafor']],
    ['we asked maria  okafor about it', ['maria  okafor']],
    ['ask for Okafor at the desk', ['Okafor']],
    ['since Siân took it on', ['Siân']],
    ['written by Siân Griffiths, who paid £40', ['Siân Griffiths', '£40']],
    ['ring Mr Patel', ['Mr Patel']],
  ])('is found in "%s"', (text, names) => expect(found(text)).toEqual(names));

  test.each(['Price went up, and the price notice says why', 'a day of grace', 'We did it'])(
    'is not found in "%s"',
    (text) => expect(found(text)).toEqual([]),
  );

  test('is on a page, whose words are not all sentences, a whole name or a sum', () => {
    const page = 'Maria Okafor, £40; in Grace; Grace Price';
    expect(foundBy(insideMatterFinder(people))(page)).toEqual(['Maria Okafor', '£40', 'Grace Price']);
  });
});
