import { createInterface } from 'node:readline/promises';
import { PoplarError } from '../source/poplar-error.ts';

/** Somebody at a terminal who can be asked. */
export interface Asking {
  /**
   * Asks until `accept` takes the answer: it gives what was meant, or throws a `PoplarError` that says what is wrong. The
   * tabulator key completes to what is offered.
   */
  ask<Answer>(question: string, accept: (typed: string) => Answer, offered?: Iterable<string>): Promise<Answer>;
  close(): void;
}

/** Asks by the given streams; undefined where nobody sits at them. Who ends the input ends the command. */
export function askingAt(
  input: NodeJS.ReadableStream & { readonly isTTY?: boolean },
  output: NodeJS.WritableStream & { readonly isTTY?: boolean },
): Asking | undefined {
  if (!input.isTTY || !output.isTTY) return undefined;
  let choices: readonly string[] = [];
  const lines = createInterface({
    input,
    output,
    terminal: true,
    completer: (typed) => [choices.filter((choice) => choice.startsWith(typed)), typed],
  });
  const ended = new Promise<never>((_, reject) => {
    const stop = () => reject(new PoplarError('Nothing was written.'));
    lines.once('close', stop);
    lines.once('SIGINT', stop);
  });
  ended.catch(() => undefined);
  // Lines that are pasted come at once, and readline drops those for which no question waits yet.
  const ahead: string[] = [];
  lines.on('line', (line) => ahead.push(line));
  const next = async (): Promise<string> => {
    const line = ahead.shift();
    if (line === undefined) return Promise.race([lines.question('> '), ended]);
    output.write(`> ${line}\n`);
    return line;
  };
  return {
    async ask(question, accept, offered = []) {
      choices = [...offered];
      output.write(`${question}\n`);
      for (;;) {
        const typed = await next();
        try {
          return accept(typed.trim());
        } catch (error) {
          if (!(error instanceof PoplarError)) throw error;
          output.write(`${error.message}${error.hint ? `\n${error.hint}` : ''}\n`);
        }
      }
    },
    close: () => lines.close(),
  };
}
