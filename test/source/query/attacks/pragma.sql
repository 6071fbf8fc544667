-- on: duckdb
-- named: PRAGMA
pragma database_list
