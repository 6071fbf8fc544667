-- on: duckdb postgres clickhouse
-- named: CREATE
create table mine as select 1 as a
