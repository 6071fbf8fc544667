-- on: duckdb postgres clickhouse
-- named: INSERT
insert into answers (score) values (10)
