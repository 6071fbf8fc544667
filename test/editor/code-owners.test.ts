import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codeOwners, codeOwnersFile } from '../../src/editor/repository/code-owners.ts';
import { loadReport } from '../../src/model/load-report.ts';
import { readTree } from '../../src/source/files.ts';
import { type FixtureTree, layOut } from '../model/fixture.ts';

let tree: FixtureTree;
beforeEach(() => (tree = layOut('complete-small')));
afterEach(() => tree.remove());

function add(path: string, lines: string): void {
  const file = join(tree.root, path);
  writeFileSync(file, `${readFileSync(file, 'utf8')}${lines}`);
}

function report() {
  const { report: read } = loadReport(readTree(tree.root), { today: () => '2025-10-31' });
  if (!read) throw new Error('The report cannot be read.');
  return read;
}

describe('who is asked about a change', () => {
  test('is whoever owns, sponsors or leads, by the name they have in the repository', () => {
    add('people/ada-quist.yaml', 'git: aquist\n');
    add('people/ben-osei.yaml', 'git: { handle: bosei, emails: [ben@hillside.example] }\n');
    const lines = codeOwners(report(), 'reports/our own');
    expect(lines).toContain('/reports/our\\ own/plans/late-fee-grace/ @aquist @bosei');
    expect(lines).toContain('/reports/our\\ own/pain-points/late-fee.yaml @aquist @bosei');
    expect(lines).toContain('/reports/our\\ own/departments/billing.yaml @aquist');
    expect(codeOwners(report(), '')).toContain('/plans/late-fee-grace/ @aquist @bosei');
  });

  test('is whoever leads the department of a metric, for its definition and its figures', () => {
    add('people/cleo-marsh.yaml', 'git: cmarsh\n');
    expect(codeOwners(report(), 'content').filter((line) => line.includes('complaints'))).toEqual([
      '/content/metrics/late-fee-complaints.yaml @cmarsh',
      '/content/data/late-fee-complaints.csv @cmarsh',
    ]);
  });

  test('is nobody who left, and nobody without a name there', () => {
    expect(codeOwners(report(), 'content')).toEqual([]);
    add('people/ada-quist.yaml', 'git: aquist\nleft: 2025-09-30\n');
    expect(codeOwners(report(), 'content')).toEqual([]);
  });
});

describe('the file of code owners', () => {
  const file = () => codeOwnersFile('CODEOWNERS', 'content', report());

  test('follows the report between two lines, and keeps what stands around them', () => {
    add('people/ada-quist.yaml', 'git: aquist\n');
    const first = file().merge('# ours\n/docs/ @docs\n').text ?? '';
    expect(first).toMatch(
      /^# Poplar: who answers for what in content\/.*\n[\s\S]*\n# Poplar: so much for content\/.\n\n# ours\n\/docs\/ @docs\n$/,
    );
    expect(file().merge(first)).toEqual({ text: first, left: [] });
    writeFileSync(
      join(tree.root, 'people/ada-quist.yaml'),
      readFileSync(join(tree.root, 'people/ada-quist.yaml'), 'utf8').replace('aquist', 'ada'),
    );
    const above = `/x/ @x\n${first}`;
    expect(file().merge(above).text).toBe(above.replaceAll('@aquist', '@ada'));
    const windows = above.replaceAll('@aquist', '@ada').replaceAll('\n', '\r\n');
    expect(file().merge(windows).text).toBe(windows);
  });

  test('stands once where an editor took the end of its last line away', () => {
    add('people/ada-quist.yaml', 'git: aquist\n');
    const first = file().merge(undefined).text ?? '';
    expect(file().merge(first.trimEnd())).toEqual({ text: first.trimEnd(), left: [] });
  });

  test('keeps the line ends of Windows', () => {
    expect(file().merge('# ours\r\n').text).toMatch(/^([^\r\n]*\r\n)+$/);
  });

  test('has a part for each report', () => {
    const first = file().merge(undefined).text ?? '';
    const both = codeOwnersFile('CODEOWNERS', 'reports/x', report()).merge(first).text ?? '';
    expect(both.match(/^# Poplar: who answers/gm)).toHaveLength(2);
    expect(file().merge(both).text).toBe(both);
  });

  test('waits for the report when there is none to be read yet', () => {
    const { text = '', left } = codeOwnersFile('CODEOWNERS', 'content', undefined).merge(undefined);
    expect([text.split('\n').length, left]).toEqual([3, []]);
    add('people/ada-quist.yaml', 'git: aquist\n');
    expect(file().merge(text).text).toContain('/content/plans/late-fee-grace/ @aquist\n');
  });

  test('stays as it is when the report cannot be read whole', () => {
    expect(codeOwnersFile('CODEOWNERS', 'content', undefined).merge('ours\n')).toEqual({
      text: 'ours\n',
      left: ['the report cannot be read whole, so its owners stay as they are'],
    });
  });
});
