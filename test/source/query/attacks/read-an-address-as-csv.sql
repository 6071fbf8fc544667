-- on: duckdb
-- named: read_csv
select * from read_csv('{address}')
