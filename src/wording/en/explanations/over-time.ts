import { enMethods } from '../methods.ts';
import type { MethodPageWords } from '../../method-page-words.ts';

/** Methods that look at the whole series, and at another group. */
export const enOverTimeChapter: MethodPageWords['chapters']['over-time'] = {
  title: 'Over time, and against others',
  intro:
    'Two windows can differ although nothing was done: because the figure was on its way already, or because it moved everywhere. These methods ask about that. They are what lifts a claim from “changed” to “changed beyond its own trend” or “beyond a comparison group”.',
  topics: {
    'control-chart': {
      title: enMethods['control-chart'].name,
      says: [
        'Every figure goes up and down by itself. A control chart measures that movement from one period to the next and draws limits around the mean at 2.66 times the average step. What lies inside them is not worth a meeting. What breaks one of four rules is unlikely to be only noise.',
        'For a claim, the limits are set by the before window alone and then locked, and a signal has to be made up of periods after the change. Limits set by fewer than twelve figures are called trial limits, and no claim rests on them. Very large single steps are left out when the limits are set, so that one bad month cannot hide the next. A run of the kind that the months before the change show by themselves proves nothing after it.',
      ],
      used: 'On every metric’s page, and for grade 4. With fewer than two events a period it says so and gives no signal.',
      cannot:
        'What made the difference. And one signal in a long series can come by chance: the rules are chosen to make that rare, not impossible.',
      formula: 'limits = mean ± 2.66 × mean moving range',
      source: 'W. A. Shewhart’s chart for single figures, with the rules of NHS England, “Making Data Count”.',
    },
    'interrupted-series': {
      title: enMethods['interrupted-series'].name,
      says: [
        'Draws a straight line through the periods before the change and another through those after it, and asks how far the second has left the first by the end of the after window. A figure that was falling all along, and simply went on falling, shows nothing here, even if the two windows differ clearly.',
        'Neighbouring months resemble each other. The interval allows for that: it is the wider of Newey–West’s and of one that widens the plain interval by the memory of its residuals, because the first is too narrow for two or three years of months.',
      ],
      used: 'For grade 4, together with the control chart, where there are at least eight periods on each side.',
      cannot:
        'Trends that bend, and seasons. If a figure falls every spring, a change in spring looks better than it is; a comparison group is the remedy.',
      formula: 'y = b₀ + b₁·t + b₂·D + b₃·(t − k)·D',
      source: 'Segmented regression; W. K. Newey and K. D. West, Econometrica, 1987.',
    },
    'difference-in-differences': {
      title: `${enMethods['difference-in-differences'].name}: the comparison group`,
      says: [
        'Somebody who did not meet the change, in the same months: other branches, other bill dates, other products. Whatever moved both groups, such as the season, the news or a price rise, is taken away, and what is left is the difference that only the changed group shows.',
        'Differences are taken period by period on the measure’s own scale: points for shares and scores, units for means, ranks for durations, ratios for rates. Shares, means and totals must also differ in proportion, because one shock moves groups at different levels by different points.',
      ],
      used: 'For grade 5, the strongest in this report. The comparison must be named in the plan, in advance.',
      cannot:
        'Whether the groups would have moved alike. Look at the months before: if the two were already drifting apart, the comparison is a weak one. And it cannot rule out that something else met only the changed group.',
      formula: '(after − before) − (comparison after − comparison before)',
    },
  },
};
