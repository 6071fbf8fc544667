-- on: postgres
-- named: set_config
select set_config('transaction_read_only', 'off', false) as period
