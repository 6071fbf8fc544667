-- on: clickhouse
-- named: RENAME
rename table answers to gone
