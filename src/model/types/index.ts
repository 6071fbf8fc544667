import type { ContentType } from './content-type.ts';
import { departmentType } from './department.ts';
import { journeyType } from './journey.ts';
import { metricType } from './metric.ts';
import { microActionType } from './micro-action.ts';
import { painPointType } from './pain-point.ts';
import { personType } from './person.ts';
import { planType } from './plan.ts';
import { programmeType } from './programme.ts';
import { reportType } from './report.ts';
import { storyType } from './story.ts';
import { updateType } from './update.ts';
import { voiceType } from './voice.ts';

/** Every type of content, in the order in which a newcomer meets them. */
export const contentTypes: readonly ContentType[] = [
  reportType,
  painPointType,
  planType,
  storyType,
  updateType,
  metricType,
  personType,
  departmentType,
  journeyType,
  voiceType,
  microActionType,
  programmeType,
];
