-- on: duckdb
-- named: secret.csv
select * from '{folder}/secret.csv'
