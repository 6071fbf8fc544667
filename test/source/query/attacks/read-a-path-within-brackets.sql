-- on: duckdb
-- named: secret.csv
select * from answers, (from '{folder}/secret.csv')
