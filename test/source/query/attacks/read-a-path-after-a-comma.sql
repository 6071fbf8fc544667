-- on: duckdb
-- named: secret.csv
select * from answers, '{folder}/secret.csv'
