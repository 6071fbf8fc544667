-- on: postgres
-- named: INTO
select score into mine from answers
