import metric from '../../../schemas/api-metric.schema.json' with { type: 'json' };
import plan from '../../../schemas/api-plan.schema.json' with { type: 'json' };
import report from '../../../schemas/api-report.schema.json' with { type: 'json' };

/** What every file of the API holds, by the name under which it is published. */
export const apiSchemas = { report, plan, metric } as const;
