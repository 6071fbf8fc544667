import { isPartOfPlan } from '../editor/new-content.ts';
import { pieceOf, questionsOf } from '../editor/questions.ts';
import type { ContentType } from '../model/types/content-type.ts';
import { PoplarError } from '../source/poplar-error.ts';
import type { Option } from './command.ts';

/** A flag for every value that some type of content cannot be without. */
export function optionsOf(types: readonly ContentType[]): Readonly<Record<string, Option>> {
  const asked = types.flatMap((type) => questionsOf(type).map(({ key, part }) => ({ type, key, part })));
  const options = [...Map.groupBy(asked, ({ key }) => key)].map(([key, uses]) => {
    const part = uses[0]?.part ?? {};
    const value = 'reference' in part ? 'id' : part['format'] === 'date' ? 'day' : 'enum' in part ? 'choice' : 'text';
    const of = uses.map(({ type }) => titleOf(type)).join(', ');
    return [flagOf(key), { type: 'string', value, help: `${String(part['title'])}, of a new ${of}.` }] as const;
  });
  return Object.fromEntries(options);
}

/** What one piece of a type is called in a sentence. */
export function titleOf(type: ContentType): string {
  return String(pieceOf(type)['title']).toLowerCase();
}

/** `painPoint` is typed as `--pain-point`. */
export function flagOf(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A flag of another type would be lost without a word. */
export function refuseForeign(type: ContentType, typed: Readonly<Record<string, unknown>>): void {
  const own = new Set([
    'content',
    'id',
    ...(isPartOfPlan(type) ? ['plan'] : []),
    ...(type.name === 'update' ? ['on'] : []),
    ...questionsOf(type).map(({ key }) => flagOf(key)),
  ]);
  const foreign = Object.keys(typed).find((flag) => typed[flag] !== undefined && !own.has(flag));
  if (foreign !== undefined)
    throw new PoplarError(`A new ${titleOf(type)} takes no --${foreign}.`, {
      hint: `It takes ${[...own].map((flag) => `--${flag}`).join(', ')}.`,
    });
}

/** Says with a refusal which flag it is about. */
export function withFlag<Value>(key: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof PoplarError)) throw error;
    throw new PoplarError(`--${flagOf(key)}: ${error.message}`, error.hint === undefined ? {} : { hint: error.hint });
  }
}
