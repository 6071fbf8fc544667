-- on: duckdb
-- named: secret.csv
select * from answers join '{folder}/secret.csv' as s on true
