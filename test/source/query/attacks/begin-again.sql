-- on: postgres
-- named: COMMIT
commit
