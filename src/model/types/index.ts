import type { ContentType } from './content-type.ts';
import { departmentType } from './department.ts';
import { dismissalType } from './dismissal.ts';
import { journeyType } from './journey.ts';
import { metricType } from './metric.ts';
import { microActionType } from './micro-action.ts';
import { pageType } from './page.ts';
import { painPointType } from './pain-point.ts';
import { personType } from './person.ts';
import { planType } from './plan.ts';
import { programmeType } from './programme.ts';
import { reportType } from './report.ts';
import { sourceType } from './source.ts';
import { storyType } from './story.ts';
import { updateType } from './update.ts';
import { voiceType } from './voice.ts';

const list = [
  reportType,
  painPointType,
  planType,
  storyType,
  updateType,
  metricType,
  sourceType,
  personType,
  departmentType,
  journeyType,
  voiceType,
  microActionType,
  programmeType,
  dismissalType,
  pageType,
] as const;

/** Every type of content, in the order in which a newcomer meets them. */
export const contentTypes: readonly ContentType[] = list;

/** The types by themselves, for what follows from each. */
export type ContentTypes = (typeof list)[number];

/** The name of a content type, as schemas and references spell it. */
export type TypeName = ContentTypes['name'];
