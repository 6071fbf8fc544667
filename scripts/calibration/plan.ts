import type { ClaimInput } from '../../src/insight/claim.ts';
import { lastDayOf, nextPeriod } from '../../src/model/period.ts';
import type { MeasureKind, Series } from '../../src/model/series.ts';
import type { Random } from '../simulation/random.ts';
import { figuresOf } from './figures.ts';
import { periodsOf, type World } from './world.ts';

const length = 'month';

/** One simulated plan of a world: what its claim is computed from. */
export function simulatedPlan(kind: MeasureKind, world: Pick<World, 'setting' | 'course'>, random: Random): ClaimInput {
  const setting = world.setting(random);
  const course = world.course(setting, random);
  const { ahead, before, after, later, month, unfinished } = setting;
  const change = nextPeriod('2025-01-01', length, month);
  const first = nextPeriod(change, length, -ahead - before);
  const period = (index: number) => nextPeriod(first, length, index);
  const running = unfinished ? periodsOf(setting) - 1 : null;
  const draw = figuresOf(kind, setting, random);
  const series = (levels: readonly number[], factor: number): Series =>
    draw(
      levels.map((level) => factor * Math.exp(level)),
      period,
      running,
    );
  const lastOf = (periods: number) => lastDayOf(period(periods - 1), length);
  const last = lastOf(ahead + before + after + later);
  const asOf = unfinished ? nextPeriod(last, 'day', 10) : last;
  return {
    kind,
    better: 'lower',
    period: length,
    anchor: change,
    series: series(course.plan, 1),
    fault: null,
    before: { from: period(ahead), to: nextPeriod(change, 'day', -1) },
    after: { from: change, to: later > 0 ? lastOf(ahead + before + after) : null },
    changedOn: change,
    definitionChanges: [],
    minimumN: 30,
    comparison: course.group
      ? { series: series(course.group, course.groupLevel), fault: null, definitionChanges: [] }
      : null,
    parts: new Map(),
    asOf,
    finishedThrough: asOf,
  };
}
