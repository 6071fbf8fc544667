-- on: clickhouse
-- named: SYSTEM
system shutdown
