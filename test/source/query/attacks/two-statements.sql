-- on: duckdb postgres clickhouse
-- named: second statement
select 1; select 2
