-- on: duckdb
-- named: glob
select * from glob('{folder}/*')
