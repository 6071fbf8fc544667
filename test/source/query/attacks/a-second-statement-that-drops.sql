-- on: duckdb postgres clickhouse
-- named: second statement
select 1; drop table answers
