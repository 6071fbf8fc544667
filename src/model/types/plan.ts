import schema from '../../../schemas/plan.schema.json' with { type: 'json' };
import type { Entity } from '../entity.ts';
import { defineType } from './content-type.ts';
import type { PlanData } from './generated.ts';
import { type Story, storyType } from './story.ts';
import { type Update, updateType } from './update.ts';

/** The action plan that answers a pain point, with its owner's narrative and progress notes. */
export type Plan = Entity<PlanData> & {
  readonly story: Story | undefined;
  /** Oldest first. */
  readonly updates: readonly Update[];
};

export const planType = defineType<Plan>()({
  name: 'plan',
  title: 'Plan',
  plural: 'Plans',
  path: 'plans/:id/plan.yaml',
  format: 'facts',
  schema,
  collection: 'plans',
  loose: ['raci/responsible', 'raci/consulted', 'raci/informed'],
  join: ({ id }, { inPlan }) => ({ story: inPlan(storyType, id)[0], updates: inPlan(updateType, id) }),
});
