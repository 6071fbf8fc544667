import { PoplarError } from '../source/poplar-error.ts';

/** What went wrong while drawing: a field without data, a warning of the renderer, or a refused request. */
export type ChartFault = 'field' | 'warning' | 'refused';

/** Stops a build instead of publishing an empty or misleading chart. */
export class ChartError extends PoplarError {
  readonly fault: ChartFault;

  constructor(fault: ChartFault, message: string, hint: string) {
    super(message, { hint });
    this.fault = fault;
  }
}
