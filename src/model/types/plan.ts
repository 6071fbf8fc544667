import type { Entity } from '../entity.ts';
import { defineType } from './content-type.ts';
import type { PlanData } from './generated.ts';
import type { Story } from './story.ts';
import type { Update } from './update.ts';

/** The action plan that answers a pain point, with its owner's narrative and progress notes. */
export type Plan = Entity<PlanData> & {
  readonly story: Story | undefined;
  /** Oldest first. */
  readonly updates: readonly Update[];
};

export const planType = defineType({
  name: 'plan',
  title: 'Plan',
  plural: 'Plans',
  path: 'plans/:id/plan.yaml',
  format: 'facts',
});
