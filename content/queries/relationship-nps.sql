-- Scores of 9 and 10, of 7 and 8, and of 0 to 6, by the month in which they were given.
select
  date_trunc('month', answered) as period,
  count(*) filter (where score >= 9) as promoters,
  count(*) filter (where score in (7, 8)) as passives,
  count(*) filter (where score <= 6) as detractors
from answers
group by 1
