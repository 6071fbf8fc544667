-- on: clickhouse
-- named: mysql
select * from mysql('127.0.0.1:{port}', 'a', 'b', 'c', 'd')
