-- on: duckdb postgres
-- named: COPY
copy (select 1) to '{folder}/written.csv'
