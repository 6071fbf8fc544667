-- on: postgres
-- named: pg_read_file
select pg_read_file('{folder}/secret.csv')
