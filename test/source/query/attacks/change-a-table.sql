-- on: postgres clickhouse
-- named: ALTER
alter table answers add column mine Int8
