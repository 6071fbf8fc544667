-- on: duckdb
-- named: LOAD
load httpfs
