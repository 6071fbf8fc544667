import common from '../../schemas/common.schema.json' with { type: 'json' };
import department from '../../schemas/department.schema.json' with { type: 'json' };
import journey from '../../schemas/journey.schema.json' with { type: 'json' };
import metric from '../../schemas/metric.schema.json' with { type: 'json' };
import microAction from '../../schemas/micro-action.schema.json' with { type: 'json' };
import painPoint from '../../schemas/pain-point.schema.json' with { type: 'json' };
import person from '../../schemas/person.schema.json' with { type: 'json' };
import plan from '../../schemas/plan.schema.json' with { type: 'json' };
import programme from '../../schemas/programme.schema.json' with { type: 'json' };
import report from '../../schemas/report.schema.json' with { type: 'json' };
import story from '../../schemas/story.schema.json' with { type: 'json' };
import update from '../../schemas/update.schema.json' with { type: 'json' };
import voice from '../../schemas/voice.schema.json' with { type: 'json' };

/** Shapes that the schemas of several types refer to. */
export const commonSchema: object = common;

/** The JSON Schema of every content type, by the type's name; the only source of shapes. */
export const schemas = {
  department,
  journey,
  metric,
  'micro-action': microAction,
  'pain-point': painPoint,
  person,
  plan,
  programme,
  report,
  story,
  update,
  voice,
} as const satisfies Record<string, object>;

/** The name of a content type, as schemas and references spell it. */
export type TypeName = keyof typeof schemas;
