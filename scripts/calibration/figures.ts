import type { MeasureKind, PointByKind, Series } from '../../src/model/series.ts';
import type { Random } from '../simulation/random.ts';
import type { Setting } from './world.ts';

/** Draws a series from the level of each period, as a share of what is usual; of a running period a third is over. */
export type Draw = (levels: readonly number[], periodOf: (index: number) => string, running: number | null) => Series;

type Rows<Kind extends MeasureKind> = readonly Omit<PointByKind[Kind], 'period'>[];
type Source = {
  readonly [Kind in MeasureKind]: (random: Random, setting: Setting) => (level: number, part: number) => Rows<Kind>;
};

/** From few cases to very many, because large n is where chance among cases says least; or the usual number of them. */
const size = (random: Random, { usualSize }: Setting, [least, usual, most]: readonly [number, number, number]) =>
  usualSize ? usual : Math.exp(Math.log(least) + random.uniform() * Math.log(most / least));

const wobbling = (random: Random, n: number) => Math.max(1, Math.round(n * Math.exp(random.normal(0, 0.08))));

/** How each kind's figures come about; sizes differ from plan to plan. */
const sources: Source = {
  proportion(random, setting) {
    const n = size(random, setting, [300, 3000, 100_000]) * setting.volume;
    return (level, part) => {
      const denominator = wobbling(random, n * part);
      return [{ numerator: random.binomial(denominator, 0.12 * level), denominator }];
    };
  },
  rate(random, setting) {
    const events = size(random, setting, [20, 200, 3000]) * setting.volume;
    return (level, part) => {
      const exposure = wobbling(random, 100_000 * part);
      return [{ events: random.poisson(events * level * (exposure / 100_000)), exposure }];
    };
  },
  mean(random, setting) {
    const n = size(random, setting, [100, 400, 5000]) * setting.volume;
    return (level, part) => {
      const answers = wobbling(random, n * part);
      const mean = random.normal(7.5 * level, 2 / Math.sqrt(answers));
      return [{ n: answers, mean, sd: 2 * Math.exp(random.normal(0, 0.05)) }];
    };
  },
  nps(random, setting) {
    const n = size(random, setting, [150, 600, 20_000]) * setting.volume;
    return (level, part) => {
      const answers = wobbling(random, n * part);
      const promoters = random.binomial(answers, Math.min(0.8, 0.45 * level));
      const left = answers - promoters;
      const detractors = random.binomial(left, Math.min(1, 0.25 / level / (1 - Math.min(0.8, 0.45 * level))));
      return [{ promoters, passives: left - detractors, detractors }];
    };
  },
  duration(random, setting) {
    const n = size(random, setting, [20, 200, 200]) * Math.sqrt(setting.volume);
    const wholeDays = random.uniform() < 0.5;
    return (level, part) =>
      Array.from({ length: wobbling(random, n * part) }, () => {
        const value = 6 * level * Math.exp(random.normal(0, 0.5));
        return { value: wholeDays ? Math.max(1, Math.round(value)) : value };
      });
  },
  amount(random, { volume }) {
    const units = volume < 1 ? 200 * volume : 40_000;
    return (level, part) => [{ value: random.poisson(units * level * part) }];
  },
};

/** How a plan's series of one kind is drawn; its size is drawn once. */
export function figuresOf(kind: MeasureKind, setting: Setting, random: Random): Draw {
  const source = sources[kind](random, setting);
  return (levels, periodOf, running) => {
    const points = levels.flatMap((level, index) =>
      source(level, index === running ? 1 / 3 : 1).map((row) => ({ ...row, period: periodOf(index) })),
    );
    return { kind, points } as unknown as Series;
  };
}
