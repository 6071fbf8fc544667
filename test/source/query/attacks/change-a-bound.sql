-- on: clickhouse
-- named: SETTINGS
select 1 as period settings max_execution_time = 0
