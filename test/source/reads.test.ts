import { expect, test } from 'vitest';
import {
  askedInstead,
  madeOnce,
  note,
  noteProps,
  noteUse,
  noting,
  questionOf,
  type Reads,
} from '../../src/source/reads.ts';

const textOf = ({ questions }: Reads) => [...questions].map((question) => questionOf(question).join(' '));

const asked = async (work: () => unknown) => {
  const { reads } = await noting(async () => work());
  return textOf(reads);
};

test('each question is noted once, with what it is about', async () => {
  const questions = await asked(() => {
    note('plans', 'one', 'late-fee');
    note('plans', 'all');
    note('plans', 'one', 'late-fee');
  });
  expect(questions).toEqual(['plans one late-fee', 'plans all']);
});

test('what is not being noted asks for nothing', () => {
  expect(() => note('plans', 'all')).not.toThrow();
  expect(askedInstead(['found'], () => 3)).toBe(3);
});

test('two pages that are made side by side note each its own', async () => {
  const page = async (name: string) => {
    const { reads } = await noting(async () => {
      note(name, 'first');
      await new Promise((resolve) => setTimeout(resolve, 5));
      note(name, 'last');
    });
    return textOf(reads);
  };
  expect(await Promise.all([page('a'), page('b')])).toEqual([
    ['a first', 'a last'],
    ['b first', 'b last'],
  ]);
});

test('one question stands for all that its answer asks', async () => {
  const questions = await asked(() =>
    askedInstead(['explorer', '/plans/'], () => {
      note('plans', 'all');
      return madeOnce({}, 'titles', () => note('people', 'all'));
    }),
  );
  expect(questions).toEqual(['explorer /plans/']);
});

test('who takes a thing from memory has asked what making it asked', async () => {
  const report = {};
  let times = 0;
  const titles = () =>
    madeOnce(report, 'titles', () => {
      times++;
      note('plans', 'all');
      return madeOnce(report, 'names', () => {
        note('people', 'all');
        return ['Ada'];
      });
    });
  // Made where nothing is noted, as a check does.
  titles();
  expect(await asked(titles)).toEqual(['plans all', 'people all']);
  expect(await asked(titles)).toEqual(['plans all', 'people all']);
  expect(times).toBe(1);
});

test('a thing is made for each owner and by each name', () => {
  const [one, other] = [{}, {}];
  expect([
    madeOnce(one, 'a', () => 1),
    madeOnce(one, 'b', () => 2),
    madeOnce(other, 'a', () => 3),
    madeOnce(one, 'a', () => 4),
  ]).toEqual([1, 2, 3, 1]);
});

test('what was taken from caches and handed on is noted beside the questions', async () => {
  const { reads } = await noting(async () => {
    noteUse('a drawing');
    noteProps('a hash');
  });
  expect(reads).toEqual({ questions: new Set(), uses: new Set(['a drawing']), props: 'a hash' });
});
