-- on: duckdb
-- named: canary-4711
select * from '{address}'
