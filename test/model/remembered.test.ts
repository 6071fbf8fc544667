import { describe, expect, test } from 'vitest';
import { forgetRemembered, remembered } from '../../src/model/remembered.ts';

/** A report of two figures, and a sum that asks for the second only where the first is above zero. */
const made: string[] = [];
const sum = remembered((plan: { readonly id: string }, { figure }: { figure(id: string): number }) => {
  made.push(plan.id);
  return figure('a') > 0 ? figure('a') + figure('b') : 0;
});
const plan = { id: 'plan' };
const asked = (a: number, b: number) => {
  made.length = 0;
  return [sum(plan, { figure: (id) => ({ a, b })[id] ?? 0 }), made.length];
};

describe('what is remembered', () => {
  test.each([
    ['is computed at first', 1, 2, 3, 1],
    ['is taken while every answer is the same', 1, 2, 3, 0],
    ['is computed anew where an answer differs', 1, 5, 6, 1],
    ['rests on what it asked then', 0, 5, 0, 1],
    ['does not rest on what it did not ask', 0, 7, 0, 0],
  ])('%s', (_, a, b, result, times) => {
    expect(asked(a, b)).toEqual([result, times]);
  });

  test('is computed anew once all of it was let go of', () => {
    forgetRemembered();
    expect(asked(0, 7)).toEqual([0, 1]);
  });

  test('belongs to its subject', () => {
    expect(sum({ id: 'another' }, { figure: () => 1 })).toBe(2);
    expect(asked(0, 7)).toEqual([0, 0]);
  });
});
