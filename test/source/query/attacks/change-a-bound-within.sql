-- on: clickhouse
-- named: SETTINGS
select * from (select 1 as period settings readonly = 0) as a
