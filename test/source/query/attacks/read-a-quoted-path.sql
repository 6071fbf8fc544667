-- on: duckdb
-- named: undeclared.csv
select * from "{folder}/inside/undeclared.csv"
