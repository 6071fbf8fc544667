-- on: duckdb postgres clickhouse
-- named: second statement
select 1) as taken; drop table answers; select * from (select 1
