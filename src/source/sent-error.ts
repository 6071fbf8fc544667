/** An error as it goes from one thread to another: by itself it would lose what the system said of it. */
export interface SentError {
  readonly message: string;
  /** Such as `code`, `syscall` and `path`. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What is sent of an error. */
export function sentError(error: unknown): SentError {
  return error instanceof Error
    ? { message: error.message, facts: { ...error } }
    : { message: String(error), facts: {} };
}

/** The error that was sent. */
export function receivedError({ message, facts }: SentError): Error {
  return Object.assign(new Error(message), facts);
}
