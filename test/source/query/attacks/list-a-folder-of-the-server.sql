-- on: postgres
-- named: pg_ls_dir
select pg_catalog.pg_ls_dir('{folder}')
