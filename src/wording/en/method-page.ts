import { enBeforeAndAfterChapter } from './explanations/before-and-after.ts';
import { enMoneyChapter } from './explanations/money.ts';
import { enOverTimeChapter } from './explanations/over-time.ts';
import { enPrecautionsChapter } from './explanations/precautions.ts';
import type { MethodPageWords } from '../method-page-words.ts';

/** The page that explains every method, in British English. */
export const enMethodPage: MethodPageWords = {
  description: 'How this report decides what its figures prove: each method, when it is used and what it cannot tell.',
  deck: 'Owners write the story. The verdict, its words and the title of every chart are computed from the figures, and they go no further than the figures do. This page says how.',
  grades: 'The claim grades',
  gradesIntro:
    'Every measure earns a grade from 0 to 5. Nobody can type it in, and “worse” is said as loudly as “better”. A plan’s grade is that of the measure which leads its story; all others stand on its page as well. A high grade says that the change is well shown, not that it is large, and not that it is good.',
  needs: [
    'There is no series, or nothing in the before window that is counted as it is after the change.',
    'Customers have not met the change, a window has fewer than three finished periods, or there are fewer cases than the minimum. The page says what is missing, and when it can be ready.',
    'One of the intervals of the difference includes “no change”, or the change does not hold against the same months a year before.',
    'Both intervals, that of chance and that of the usual differences between periods, leave “no change” out on the same side.',
    'As 3, with a season ruled out. And in the same direction, the control chart signals after the change, with limits set before it, and the interrupted series has left its own line.',
    'As 3. And in the same direction, the change is clearly larger than that of a comparison group.',
  ],
  maySay: 'May say:',
  example: { from: '18.2%', to: '9.1%', interval: '(between −11.0 and −7.2 points)' },
  notes: { used: 'Used', cannot: 'Cannot tell', formula: 'Formula', source: 'Source' },
  chartRules: {
    caption: 'The four rules of the control chart',
    signal: 'Signal',
    reading: 'How it is read',
    rules: [
      ['One point outside the limits', 'Something unusual happened in that period.'],
      [
        'Two of three points in a row close to one limit',
        'In the outer third, all three on the same side of the mean.',
      ],
      ['Seven points in a row on one side of the mean', 'The level has moved.'],
      ['Seven points in a row rising, or falling', 'The figure is drifting.'],
    ],
  },
  chapters: {
    'before-and-after': enBeforeAndAfterChapter,
    'over-time': enOverTimeChapter,
    precautions: enPrecautionsChapter,
    money: enMoneyChapter,
  },
};
