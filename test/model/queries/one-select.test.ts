import { expect, test } from 'vitest';
import { bareSelect, refusalOf } from '../../../src/model/queries/one-select.ts';

test.each([
  'select 1',
  'SELECT a FROM t;',
  'with a as (select 1) select * from a',
  "select ';' as semicolon from t -- ; drop table t\n",
  "select \"into\" from t where x = 'it''s'",
  "select count(*) filter (where kind = 'copy') from t /* insert */",
  'select load, attach from "plain name" as t;  -- the end\n',
  "select a from t, u as \"plain.name\", v where x in ('a', 'b') and y = extract('day' from z)",
  "select 'a', 'b' from t join u on t.x = 'k', v group by 'a', 'b' order by 'c', 'd'",
  "select replace(a, 'x', 'y') as update_day, (delete_flag) from t",
])('%j is one SELECT', (sql) => {
  expect(refusalOf(sql)).toBeUndefined();
});

test.each([
  ['', 0, 'is empty'],
  ['-- nothing\n', 0, 'is empty'],
  ['select 1 as "a\u202eb"', 0, 'U+202E'],
  ['select 1; select 2', 10, 'SELECT'],
  ['select 1;;', 9, '";"'],
  ["copy t to 'x.csv'", 0, 'COPY'],
  ['pragma version', 0, 'PRAGMA'],
  ["/* hello */ attach 'a.db'", 12, 'ATTACH'],
  ["select * from read_text('/etc/passwd')", 14, '"read_text" reaches'],
  ['select * from "read_text"(\'/etc/passwd\')', 14, '"read_text" reaches'],
  ["select * from `url`('http://x')", 14, '"url" reaches'],
  ["select * from READ_CSV ('x')", 14, '"READ_CSV" reaches'],
  ["select pg_read_file('/etc/passwd')", 7, '"pg_read_file" reaches'],
  ["select * from '/etc/passwd'", 14, '"/etc/passwd" names a file'],
  ['select * from "https://x.example/a.parquet"', 14, 'names a file'],
  ['select 1 into other', 9, 'INTO'],
  ['with a as (delete from t returning *) select * from a', 11, 'DELETE'],
  ["select 'a\\' from t", 7, 'backslash'],
  ['select $$a$$', 7, 'dollar'],
  ["select 'open", 7, 'never closed'],
  ['select 1 /* open', 9, 'never ends'],
  ['select /* a /* b */ c */ 1', 7, 'inside a comment'],
])('%j is refused at %i, by name', (sql, at, named) => {
  const refusal = refusalOf(sql);
  expect(refusal?.message).toContain(named);
  expect(refusal?.at).toBe(at);
});

test.each([
  ['select 1 ; \n', 'select 1'],
  ['select 1; -- the end;\n', 'select 1'],
  ["select ';' as a -- no; end\n", "select ';' as a -- no; end"],
])('%j stands inside another without what ends it', (sql, bare) => {
  expect(bareSelect(sql)).toBe(bare);
});
