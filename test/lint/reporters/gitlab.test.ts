import { describe, expect, test } from 'vitest';
import { toGitlab } from '../../../src/lint/reporters/gitlab.ts';
import { lines, problem, surroundings } from './printing.ts';

describe("problems as GitLab's Code Quality report", () => {
  test('have a description, a rule, a severity, a path in the repository and lines', () => {
    const inside = surroundings({ inRepository: (file) => `reports/${file}` });
    expect(
      JSON.parse(
        toGitlab([problem({ range: lines }), problem({ severity: 'warning' }), problem({ severity: 'info' })], inside),
      ),
    ).toMatchObject([
      {
        description: 'The text is empty.',
        check_name: 'schema-is-met',
        severity: 'critical',
        location: { path: 'reports/content/report.yaml', lines: { begin: 2, end: 7 } },
      },
      { severity: 'minor' },
      { severity: 'info' },
    ]);
  });

  test('have fingerprints of their own, without which GitLab drops all but one', () => {
    const list = JSON.parse(toGitlab([problem(), problem(), problem()], surroundings())) as { fingerprint: string }[];
    expect(new Set(list.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });

  test('are an empty list when there are none', () => {
    expect(JSON.parse(toGitlab([], surroundings()))).toEqual([]);
  });
});
