-- on: duckdb
-- named: SET
set enable_external_access = true
