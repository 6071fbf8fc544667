-- Calendar days from our application to the permit, by the month in which it was granted.
select
  date_trunc('month', granted) as period,
  granted - applied as value
from permits
