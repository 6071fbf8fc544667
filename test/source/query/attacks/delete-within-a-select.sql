-- on: postgres
-- named: DELETE
with gone as (delete from answers returning score) select * from gone
