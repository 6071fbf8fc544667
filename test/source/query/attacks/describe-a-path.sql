-- on: duckdb
-- named: secret.csv
select * from (describe '{folder}/secret.csv')
