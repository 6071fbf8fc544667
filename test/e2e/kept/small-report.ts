import { fileURLToPath } from 'node:url';
import { rules } from '../../../src/lint/rules/index.ts';
import { readTree } from '../../../src/source/files.ts';

const fixture = fileURLToPath(new URL('../../fixtures/complete-small', import.meta.url));

/** A small report, in which most of what a rule could object to is no reason to refuse it. */
export function smallReport(): Map<string, string> {
  const files = new Map(readTree(fixture).files.map(({ path, text }) => [path, text]));
  const severities = rules.map(({ id }) => `  ${id}: warning`).join('\n');
  const settings = (files.get('report.yaml') ?? '').replace(/^rules:\n( {2}.*\n)*/m, `rules:\n${severities}\n`);
  return new Map([...files, ...further, ['report.yaml', settings], ['public/logo.svg', logo]]);
}

const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"></svg>\n';

/** What the fixture has none of; one query is still to be written, which no page may stumble over. */
const further: readonly (readonly [path: string, text: string])[] = [
  [
    'sources/complaints-desk.yaml',
    'name: Complaints desk\nengine: duckdb\ntables:\n  - name: complaints\n    files: [complaints.csv]\n',
  ],
  [
    'metrics/calls-about-fees.yaml',
    'name: Calls about fees\nrole: outcome\nmeasure: amount\nbetter: lower\nunit: calls\nperiod: quarter\n' +
      'source: Telephone system\nquery:\n  source: complaints-desk\n  file: calls-about-fees.sql\n',
  ],
  ['data/calls-about-fees.csv', 'period,value\n2025-01-01,410\n2025-04-01,395\n2025-07-01,380\n'],
  [
    'emerging.yaml',
    '- theme: power cut\n  reason: One storm took the power for two days.\n  until: 2026-12-31\n  by: ada-quist\n',
  ],
  [
    'pages/how-we-run-this.mdx',
    '---\ntitle: How we run this\norder: 1\n---\n\nOnce a month.\n\n## Who reads it\n\nAll of us.\n',
  ],
];
