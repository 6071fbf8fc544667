-- on: clickhouse
-- named: url
select * from url('{address}', 'CSV', 'a String')
