-- on: postgres
-- named: LOAD
load '{folder}/written.so'
