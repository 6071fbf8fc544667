-- on: postgres
-- named: query_to_xml
select query_to_xml('select pg_read_file(''{folder}/secret.csv'')', true, true, '')
