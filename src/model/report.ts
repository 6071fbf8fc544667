import type { Collection } from './collection.ts';
import type { Department } from './types/department.ts';
import type { Journey } from './types/journey.ts';
import type { Metric } from './types/metric.ts';
import type { MicroAction } from './types/micro-action.ts';
import type { PainPoint } from './types/pain-point.ts';
import type { Person } from './types/person.ts';
import type { Plan } from './types/plan.ts';
import type { Programme } from './types/programme.ts';
import type { Settings } from './types/report.ts';
import type { Update } from './types/update.ts';
import type { Voice } from './types/voice.ts';

/** Everything an organisation wrote: typed, frozen, every reference checked. */
export interface Report {
  readonly settings: Settings;
  readonly painPoints: Collection<PainPoint>;
  readonly plans: Collection<Plan>;
  readonly updates: Collection<Update>;
  readonly metrics: Collection<Metric>;
  readonly people: Collection<Person>;
  readonly departments: Collection<Department>;
  readonly journeys: Collection<Journey>;
  readonly voices: Collection<Voice>;
  readonly microActions: Collection<MicroAction>;
  readonly programmes: Collection<Programme>;
  readonly relations: Relations;
}

/** Look-ups against the direction of references; each gives an empty list for an id that nothing names. */
export interface Relations {
  plansOf(painPoint: string): readonly Plan[];
  painPointsOwnedBy(person: string): readonly PainPoint[];
  plansOwnedBy(person: string): readonly Plan[];
  /** Plans and pain points that a person backs as sponsor. */
  plansSponsoredBy(person: string): readonly Plan[];
  painPointsSponsoredBy(person: string): readonly PainPoint[];
  /** Steps that a person does, in anybody's plan. */
  plansWithStepsBy(person: string): readonly Plan[];
  peopleIn(department: string): readonly Person[];
  painPointsSpanning(department: string): readonly PainPoint[];
  painPointsIn(journey: string): readonly PainPoint[];
  plansMeasuring(metric: string): readonly Plan[];
  painPointsShownBy(metric: string): readonly PainPoint[];
  metricsOf(department: string): readonly Metric[];
  voicesOn(painPoint: string): readonly Voice[];
  voicesRoutedTo(department: string): readonly Voice[];
  voicesIn(journey: string): readonly Voice[];
  microActionsIn(department: string): readonly MicroAction[];
  microActionsOn(painPoint: string): readonly MicroAction[];
  programmesLeadingTo(plan: string): readonly Programme[];
}
