-- on: clickhouse
-- named: file
select * from file('{folder}/secret.csv', 'CSV', 'a String')
