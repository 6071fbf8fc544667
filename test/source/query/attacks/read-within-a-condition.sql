-- on: duckdb
-- named: read_text
select * from answers where score < (select count(*) from read_text('{folder}/secret.csv'))
