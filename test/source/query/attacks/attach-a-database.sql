-- on: duckdb
-- named: ATTACH
attach '{folder}/written.db'
