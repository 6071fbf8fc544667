-- on: duckdb
-- named: COPY
copy (select 1) to '{folder}/inside/answers.csv'
