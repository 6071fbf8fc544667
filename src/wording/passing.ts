import { leastForMedian } from '../insight/answers.ts';
import { middleDay, type Reached } from '../insight/heard-in-passing.ts';
import type { ReportSay } from './say.ts';

/** After how many days voices came so far: each while they are few, else by when half had. */
export function reachedInWords(reached: Reached, { words, count }: ReportSay): string {
  const { answers, passing } = words;
  const { days } = reached;
  const middle = middleDay(reached, leastForMedian);
  const unknown = reached.count - days.length;
  return [
    ...(days.length === 0
      ? []
      : middle && 'days' in middle
        ? [passing.halfWithin(answers.days(middle.days), days.length)]
        : [passing.afterEach(days.map(count))]),
    ...(unknown === 0 ? [] : [passing.unknownDay(unknown)]),
  ].join('; ');
}
