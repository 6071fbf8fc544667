/** Something that stops us, as opposed to a problem in the content. `hint` says what to do about it. */
export class PoplarError extends Error {
  override readonly name = 'PoplarError';
  readonly hint: string | undefined;

  constructor(message: string, options: { readonly hint?: string; readonly cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : {});
    this.hint = options.hint;
  }
}

/** Whether an error is one of ours, also where it comes from another module graph of the same process. */
export function isPoplarError(error: unknown): error is PoplarError {
  return error instanceof Error && error.name === 'PoplarError';
}
