-- on: duckdb
-- named: EXPORT
export database '{folder}/written'
