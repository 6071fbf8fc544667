import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wrapped } from '../../../src/model/queries/asked-figures.ts';
import { daySums } from '../../../src/model/queries/day-sums.ts';
import { type Export, exportFault, exportQuery } from '../../../src/model/queries/export-query.ts';
import { plainGrid } from '../../../src/model/period-grid.ts';
import type { MeasureKind } from '../../../src/model/series.ts';
import { openDuckdb } from '../../../src/source/query/duckdb.ts';
import type { OpenSource } from '../../../src/source/query/engine.ts';

/** Files as the tools write them, each with what must not count. */
const files = {
  qualtrics: `StartDate,Status,Finished,RecordedDate,ResponseId,Q1,Region
Start Date,Response Type,Finished,Recorded Date,Response ID,"How likely are you,
on a scale?",Region
"{""ImportId"":""startDate""}","{""ImportId"":""status""}","{""ImportId"":""finished""}","{""ImportId"":""recordedDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2""}"
2026-01-31 20:10:00,IP Address,True,2026-01-31 20:15:03,R_1,10 - Extremely likely,North
2026-01-30 20:10:00,0,1,2026-01-30 20:15:03,R_2,9,North
2026-01-30 20:10:00,IP Address,True,2026-01-30 20:15:03,R_3,7,South
2026-01-30 20:10:00,IP Address,True,2026-01-30 20:15:03,R_4,0 - Not at all likely,South
2026-01-30 20:10:00,IP Address,False,2026-01-30 20:15:03,R_5,8,South
2026-01-30 20:10:00,Survey Preview,True,2026-01-30 20:15:03,R_6,8,South
2026-01-30 20:10:00,1,1,2026-01-30 20:15:03,R_7,8,South
2026-01-30 20:10:00,IP Address,True,2026-01-30 21:15:03,R_3,2,South
2026-01-30 20:10:00,IP Address,True,2026-01-30 20:15:03,R_8,,South
`,
  surveymonkey: `Respondent ID,Collector ID,Start Date,End Date,Did it work?
,,,,Response
118,4,01/03/2026 09:20:00 AM,01/03/2026 09:26:53 AM,Yes
119,4,01/03/2026 09:20:00 AM,01/03/2026 03:26:53 PM,No
120,4,02/04/2026 09:20:00 AM,02/04/2026 09:26:53 AM,Yes
121,4,02/04/2026 09:20:00 AM,,Yes
122,4,02/04/2026 09:20:00 AM,13/04/2026 09:20:00 AM,Yes
`,
  medallia: `request_id,response_received_at,star_rating
a,2026-01-31T23:30:00Z,5
b,2026-01-15T10:00:00Z,4
c,2026-01-15T10:00:00Z,
`,
  zendesk: `Id,Subject,Solved at,Satisfaction Score
1,Help,2026-01-05 10:00,Good
2,Help,2026-01-06 10:00,Bad
3,Help,2026-01-07 10:00,Offered
4,Help,,Good
`,
  generic: `closed,hours
4.3.2026,2.5
5.3.2026,2.5
31.3.2026,7
`,
} satisfies Readonly<Record<Export['tool'], string>>;

let folder = '';
let source: OpenSource;
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'poplar-export-')));
  for (const [tool, text] of Object.entries(files)) writeFileSync(join(folder, `${tool}.csv`), text);
  source = await openDuckdb(
    folder,
    Object.keys(files).map((name) => ({ name, files: [`${name}.csv`] })),
  );
});
afterAll(async () => {
  await source?.close();
  rmSync(folder, { recursive: true, force: true });
});

const zone = 'Europe/London';
const cases: readonly (readonly [of: Export, measure: MeasureKind, rows: readonly string[], leftOut: string])[] = [
  [
    { tool: 'qualtrics', score: 'Q1', timeZone: 'America/Denver' },
    'nps',
    ['2026-01-01 1 0 2', '2026-02-01 1 0 0'],
    '2 tests, 1 twice, 1 unfinished, 1 without a score',
  ],
  [
    { tool: 'qualtrics', score: 'Q1', group: 'Region' },
    'mean',
    ['2026-01-01 2 19 181 North', '2026-01-01 2 2 4 South'],
    '2 tests, 1 twice, 1 unfinished, 1 without a score',
  ],
  [
    { tool: 'surveymonkey', score: 'Did it work?', counts: ['Yes'] },
    'proportion',
    ['2026-01-01 1 2', '2026-02-01 1 1'],
    '1 unfinished, 1 without a day that can be read',
  ],
  [{ tool: 'medallia', score: 'star_rating' }, 'mean', ['2026-01-01 2 9 41'], '1 without a score'],
  [
    { tool: 'zendesk', score: 'Satisfaction Score', counts: ['Good'] },
    'proportion',
    ['2026-01-01 1 2'],
    '1 without a day that can be read, 1 without a score',
  ],
  [
    { tool: 'generic', score: 'hours', date: 'closed', dates: 'day-first' },
    'duration',
    ['2026-03-01 14 1', '2026-03-01 5 2'],
    '',
  ],
];

test.each(cases)('an export of %j as %s', async (of, measure, rows, leftOut) => {
  const query = exportQuery(of, of.tool, measure, zone);
  const columns = ['period', 'value', ...(of.group === undefined ? [] : ['group'])];
  const sql = measure === 'duration' ? wrapped(query.sql, columns, measure, 0.5, source.double) : query.sql;
  const answer = daySums(await source.ask(sql), 'month', plainGrid);
  const distinct = new Set(answer.rows.map((row) => row.map((cell) => String(Number(cell) || cell)).join(' ')));
  expect([...distinct].sort()).toEqual(rows);
  const left = await source.ask(query.leftOut);
  expect(left.rows.map(([why, count]) => `${count} ${why}`).join(', ')).toBe(leftOut);
});

test('a day is that of the report’s time zone', async () => {
  const days = async (timeZone: string) => {
    const { sql } = exportQuery({ tool: 'medallia', score: 'star_rating' }, 'medallia', 'mean', timeZone);
    return (await source.ask(`${sql} order by 1`)).rows.map(([day]) => day);
  };
  expect(await days('Europe/London')).toEqual(['2026-01-15', '2026-01-31']);
  expect(await days('Asia/Tokyo')).toEqual(['2026-01-15', '2026-02-01']);
});

test('the name of a column is a name, whatever stands in it', async () => {
  const of: Export = { tool: 'generic', score: 'x" from generic; drop view "generic', date: "it's" };
  await expect(source.ask(exportQuery(of, 'generic', 'mean', zone).sql)).rejects.toThrow(/not found|Referenced column/);
});

test.each([
  [{ tool: 'generic', score: 'a' }, 'mean', 'under date'],
  [{ tool: 'zendesk', score: 'a' }, 'proportion', 'needs counts'],
  [{ tool: 'zendesk', score: 'a', counts: ['x'] }, 'mean', 'Only a proportion'],
  [{ tool: 'zendesk', score: 'a' }, 'rate', 'no rate follows'],
] as const)('%j as a %s says what is missing', (of, measure, why) => {
  expect(exportFault(of, measure)).toContain(why);
});
