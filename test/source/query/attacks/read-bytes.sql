-- on: duckdb
-- named: read_blob
select * from read_blob('/proc/self/environ')
