-- on: duckdb
-- named: getenv
select getenv('HOME') as period
