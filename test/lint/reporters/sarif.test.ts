import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormatsModule from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { toSarif } from '../../../src/lint/reporters/sarif.ts';
import { type Problem, rangeOf } from '../../../src/source/problem.ts';
import { lines, problem, surroundings } from './printing.ts';

// The schema as @microsoft/jest-sarif 1.0.0-beta.0 (MIT) ships it. It is of draft 4 but uses nothing that later drafts
// read otherwise, but for the name of its own id.
const {
  id: _,
  $schema: __,
  ...schema
} = JSON.parse(readFileSync(new URL('sarif-2.1.0.schema.json', import.meta.url), 'utf8')) as { [key: string]: unknown };
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
(addFormatsModule as unknown as typeof addFormatsModule.default)(ajv);
const isSarif = ajv.compile(schema);

const fix = { range: rangeOf(3, 9, 7), text: 'en-GB' };
const related = [{ file: 'content/people/a.yaml', range: rangeOf(1, 1), message: 'Also here.' }];
const log = (problems: readonly Problem[], extra = {}) => JSON.parse(toSarif(problems, surroundings(extra)));

describe('problems as SARIF', () => {
  test.each([
    ['none', []],
    ['one', [problem()]],
    [
      'every severity',
      [problem(), problem({ severity: 'warning' }), problem({ severity: 'info', rule: 'reference-exists' })],
    ],
    ['several lines', [problem({ range: lines })]],
    ['a fix and related places', [problem({ fix, related })]],
    ['a strange file name', [problem({ file: 'a:b c%/é #1?\uD800.yaml' })]],
  ])('are valid against the schema of SARIF 2.1.0: %s', (_, problems) => {
    isSarif(log(problems, { whyOf: () => 'Because.' }));
    expect(isSarif.errors ?? []).toEqual([]);
  });

  test('are refused by that schema when they are not', () => {
    expect(isSarif({ ...log([problem()]), version: '3' })).toBe(false);
  });

  test('tell place, level, fix, related places and the rule with its reason', () => {
    const { runs } = log([problem({ fix, related })], { whyOf: () => 'An empty text tells nothing.' });
    expect(runs[0].tool.driver).toMatchObject({
      name: 'Poplar',
      semanticVersion: '1.2.3',
      rules: [{ id: 'schema-is-met', fullDescription: { text: 'An empty text tells nothing.' } }],
    });
    const region = { startLine: 3, startColumn: 9, endLine: 3, endColumn: 16 };
    const artifactLocation = { uri: 'content/report.yaml', uriBaseId: 'SRCROOT' };
    expect(runs[0].results).toMatchObject([
      {
        ruleId: 'schema-is-met',
        ruleIndex: 0,
        level: 'error',
        message: { text: 'The text is empty.' },
        locations: [{ physicalLocation: { artifactLocation, region } }],
        relatedLocations: [{ message: { text: 'Also here.' } }],
        fixes: [
          { artifactChanges: [{ replacements: [{ deletedRegion: region, insertedContent: { text: 'en-GB' } }] }] },
        ],
      },
    ]);
  });

  test('name the same rule by the same index, and a place from the root of the repository', () => {
    const { runs } = log(
      [problem({ rule: 'yaml-is-plain' }), problem({ rule: 'file-is-small' }), problem({ rule: 'yaml-is-plain' })],
      {
        inRepository: (file: string) => `reports/${file}`,
      },
    );
    expect(runs[0].results.map(({ ruleIndex }: { ruleIndex: number }) => ruleIndex)).toEqual([1, 0, 1]);
    expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('reports/content/report.yaml');
  });

  test('keep their fingerprint while lines move above them', () => {
    const hash = (line: number, text: string) =>
      log([problem({ range: rangeOf(line, 1) })], { textOf: () => text }).runs[0].results[0].partialFingerprints;
    expect(hash(1, 'a: 1\n')).toEqual(hash(2, '# new\na: 1\n'));
    expect(hash(1, 'a: 1\n')).not.toEqual(hash(1, 'a: 2\n'));
  });
});
