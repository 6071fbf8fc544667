-- on: clickhouse
-- named: KILL
kill query where 1
