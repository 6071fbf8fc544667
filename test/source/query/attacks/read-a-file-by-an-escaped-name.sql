-- on: postgres
-- named: U&
select U&"!0070g_read_file" UESCAPE '!' ('{folder}/secret.csv')
