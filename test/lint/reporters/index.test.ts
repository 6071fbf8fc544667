import { describe, expect, test } from 'vitest';
import { reporters } from '../../../src/lint/reporters/index.ts';
import { problem, surroundings } from './printing.ts';

describe('every reporter', () => {
  test.each([...reporters])('%s names the rule, whoever reads', (_, report) => {
    for (const terminal of [true, false])
      expect(report([problem()], surroundings({ terminal }))).toContain('schema-is-met');
  });

  test.each([...reporters])('%s says something when there is nothing to say', (_, report) => {
    for (const terminal of [true, false]) expect(report([], surroundings({ terminal }))).toMatch(/\S/);
  });
});
