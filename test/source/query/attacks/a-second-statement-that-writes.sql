-- on: duckdb postgres
-- named: second statement
select 1; copy (select 1) to '{folder}/written.csv'
