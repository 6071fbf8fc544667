-- on: duckdb postgres clickhouse
-- named: DROP
drop table answers
