-- on: clickhouse
-- named: remote
select * from remote('127.0.0.1:{port}', default.answers)
