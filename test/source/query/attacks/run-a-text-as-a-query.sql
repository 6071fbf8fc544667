-- on: duckdb
-- named: query
select * from query('select * from read_text(''{folder}/secret.csv'')')
