/** What went wrong while drawing: the input, a field without data, a warning of the renderer, or a refused request. */
export type ChartFault = 'input' | 'field' | 'warning' | 'refused';

/** Stops a build instead of publishing an empty or misleading chart. */
export class ChartError extends Error {
  readonly fault: ChartFault;
  readonly hint: string;

  constructor(fault: ChartFault, message: string, hint: string) {
    super(message);
    this.name = 'ChartError';
    this.fault = fault;
    this.hint = hint;
  }
}
