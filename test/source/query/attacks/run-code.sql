-- on: postgres
-- named: DO
do 'begin perform pg_sleep(60); end'
