-- on: duckdb
-- named: read_text
select * from read_text('/etc/passwd')
