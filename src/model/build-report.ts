import type { TypeName } from '../source/schemas.ts';
import { compareText } from '../source/text-order.ts';
import type { Path } from '../source/yaml-locator.ts';
import { Collection } from './collection.ts';
import { deepFreeze, type Identity } from './entity.ts';
import type { MetricFigures } from './read-series.ts';
import type { Content } from './read-content.ts';
import { relate } from './relations.ts';
import type { Report } from './report.ts';
import type { Department } from './types/department.ts';
import type { ReportData } from './types/generated.ts';
import type { Journey } from './types/journey.ts';
import type { Metric } from './types/metric.ts';
import type { MicroAction } from './types/micro-action.ts';
import type { PainPoint } from './types/pain-point.ts';
import type { Person } from './types/person.ts';
import type { Plan } from './types/plan.ts';
import type { Programme } from './types/programme.ts';
import { withDefaults } from './types/report.ts';
import type { Story } from './types/story.ts';
import type { Update } from './types/update.ts';
import type { Voice } from './types/voice.ts';

/** Joins well-formed content into a frozen report; what refers to something broken or missing is left out. */
export function buildReport(
  contents: readonly Content[],
  figures: ReadonlyMap<string, MetricFigures>,
  today: string,
): Report | undefined {
  const sound = soundContents(contents);
  const settings = sound.find(({ type }) => type.name === 'report');
  if (!settings) return undefined;
  const of = <Item extends Identity>(type: TypeName, extra: (content: Content) => object = () => ({})): Item[] =>
    sound
      .filter((content) => content.type.name === type)
      .sort((a, b) => compareText(a.id, b.id))
      .map((content) => entity<Item>(content, extra(content)));

  const stories = new Map(
    of<Story>('story', ({ prose }) => ({ words: prose?.words ?? 0, uses: deepFreeze(prose?.uses ?? []) })).map(
      (story) => [story.id, story],
    ),
  );
  const updates = of<Update>('update', ({ id, plan, prose }) => ({
    plan,
    on: id.split('/')[1],
    uses: deepFreeze(prose?.uses ?? []),
  }));
  const updatesByPlan = Map.groupBy(updates, ({ plan }) => plan);
  const base = {
    settings: entity<Report['settings']>(settings, deepFreeze(withDefaults(settings.value as ReportData, today))),
    painPoints: new Collection(of<PainPoint>('pain-point')),
    plans: new Collection(
      of<Plan>('plan', ({ id }) => ({ story: stories.get(id), updates: Object.freeze(updatesByPlan.get(id) ?? []) })),
    ),
    updates: new Collection(updates),
    metrics: new Collection(
      of<Metric>('metric', ({ id }) => ({ series: figures.get(id)?.series, dataFile: figures.get(id)?.file })),
    ),
    people: new Collection(of<Person>('person')),
    departments: new Collection(of<Department>('department')),
    journeys: new Collection(of<Journey>('journey')),
    voices: new Collection(of<Voice>('voice')),
    microActions: new Collection(of<MicroAction>('micro-action')),
    programmes: new Collection(of<Programme>('programme')),
  };
  return Object.freeze({ ...base, relations: relate(base) });
}

/** Its data, its identity and what the loader adds. */
function entity<Item extends Identity>({ id, source, value, base, locate }: Content, extra: object): Item {
  const { file, path } = source;
  const at = (...steps: Path) => ({ file, range: locate.value([...base, ...steps]) });
  const keyAt = (...steps: Path) => ({ file, range: locate.key([...base, ...steps]) });
  return Object.freeze({ ...(value as object), ...extra, id, file, path, at, keyAt }) as unknown as Item;
}

/** Content that is well-formed and refers only to such, found by striking out until nothing more falls. */
function soundContents(contents: readonly Content[]): Content[] {
  let sound = contents.filter(({ valid }) => valid);
  for (;;) {
    const known = new Set(sound.map(({ type, id }) => `${type.name} ${id}`));
    const left = sound.filter(({ type, references, plan }) => {
      const whole = references.every(({ to, id }) => known.has(`${to} ${id}`));
      return whole && (plan === undefined || type.name === 'plan' || known.has(`plan ${plan}`));
    });
    if (left.length === sound.length) return left;
    sound = left;
  }
}
