/** What a computation may ask, by name: each question is about an id, or about nothing. */
type Questions<Asked> = { readonly [Name in keyof Asked]: (about: string) => unknown };

interface Answer<Asked> {
  readonly name: keyof Asked;
  readonly about: string;
  readonly answer: unknown;
}

const forgets: (() => void)[] = [];

/** What is remembered of each subject, until it is gone or all of it is let go of. */
export function memory<Subject extends object, Remembered>(): {
  readonly get: (subject: Subject) => Remembered | undefined;
  readonly set: (subject: Subject, remembered: Remembered) => void;
} {
  let kept = new WeakMap<Subject, Remembered>();
  forgets.push(() => {
    kept = new WeakMap();
  });
  return { get: (subject) => kept.get(subject), set: (subject, remembered) => void kept.set(subject, remembered) };
}

/** Lets go of all that was remembered, which is worth nothing to whoever reads a report once. */
export function forgetRemembered(): void {
  for (const forget of forgets) forget();
}

/**
 * Keeps what was computed of each subject, with every answer that it rests on: as long as the same questions get the
 * same answers it holds. So a report that is read again while somebody writes costs what a change can reach. What is
 * computed may ask nothing but this.
 */
export function remembered<Subject extends object, Asked extends Questions<Asked>, Result>(
  compute: (subject: Subject, ask: Asked) => Result,
): (subject: Subject, ask: Asked) => Result {
  const kept = memory<Subject, { readonly answers: readonly Answer<Asked>[]; readonly result: Result }>();
  return (subject, ask) => {
    const known = kept.get(subject);
    if (known?.answers.every(({ name, about, answer }) => Object.is(ask[name](about), answer))) return known.result;
    const answers: Answer<Asked>[] = [];
    const noting = (name: keyof Asked) => (about: string) => {
      const answer = ask[name](about);
      answers.push({ name, about, answer });
      return answer;
    };
    const result = compute(
      subject,
      Object.fromEntries(Object.keys(ask).map((name) => [name, noting(name as keyof Asked)])) as Asked,
    );
    kept.set(subject, { answers, result });
    return result;
  };
}
