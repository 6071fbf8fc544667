import type { Collection } from './collection.ts';
import type { Identity } from './entity.ts';
import type { ContentType } from './types/content-type.ts';
import type { ContentTypes } from './types/index.ts';
import type { Metric } from './types/metric.ts';
import type { MicroAction } from './types/micro-action.ts';
import type { PainPoint } from './types/pain-point.ts';
import type { Person } from './types/person.ts';
import type { Plan } from './types/plan.ts';
import type { Programme } from './types/programme.ts';
import type { Voice } from './types/voice.ts';

/** What a content type is a type of. */
type ItemOf<Type> = Type extends ContentType<infer Item extends Identity> ? Item : never;

/** A collection for each type that has one, and the facts of which there is one file. */
export type ReportContent = {
  readonly [
    Type in ContentTypes as Type extends { readonly collection: infer Key extends string } ? Key : never
  ]: Collection<ItemOf<Type>>;
} & {
  readonly [
    Type in ContentTypes as Type extends { readonly single: infer Key extends string } ? Key : never
  ]: ItemOf<Type>;
};

/** Everything an organisation wrote: typed, frozen, every reference checked. */
export type Report = ReportContent & { readonly relations: Relations };

/** Look-ups against the direction of references; each gives an empty list for an id that nothing names. */
export interface Relations {
  plansOf(painPoint: string): readonly Plan[];
  painPointsOwnedBy(person: string): readonly PainPoint[];
  plansOwnedBy(person: string): readonly Plan[];
  /** Plans and pain points that a person backs as sponsor. */
  plansSponsoredBy(person: string): readonly Plan[];
  painPointsSponsoredBy(person: string): readonly PainPoint[];
  /** Plans whose owner a person backed in public. */
  plansBackedBy(person: string): readonly Plan[];
  /** Steps that a person does, in anybody's plan. */
  plansWithStepsBy(person: string): readonly Plan[];
  peopleIn(department: string): readonly Person[];
  painPointsSpanning(department: string): readonly PainPoint[];
  painPointsIn(journey: string): readonly PainPoint[];
  /** Those in which somebody is responsible, consulted or informed besides the owner. */
  plansWithPartBy(person: string): readonly Plan[];
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
