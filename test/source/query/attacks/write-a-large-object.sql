-- on: postgres
-- named: lo_export
select lo_export(1, '{folder}/written')
