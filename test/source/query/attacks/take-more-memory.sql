-- on: duckdb
-- named: SET
set memory_limit = '64GB'
