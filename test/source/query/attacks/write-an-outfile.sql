-- on: clickhouse
-- named: INTO
select 1 into outfile '{folder}/written.csv'
