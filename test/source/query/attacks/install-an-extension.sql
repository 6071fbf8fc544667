-- on: duckdb
-- named: INSTALL
install httpfs
