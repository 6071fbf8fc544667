-- on: duckdb postgres
-- named: DELETE
delete from answers
