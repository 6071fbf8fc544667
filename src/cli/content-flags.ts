import { isPartOfPlan } from '../editor/new-content.ts';
import { pieceOf, type Question, questionsOf } from '../editor/questions.ts';
import type { ContentType } from '../model/types/content-type.ts';
import { PoplarError } from '../source/poplar-error.ts';
import type { Option } from './command.ts';

/** A flag for every value that some type of content cannot be without, and for what a new report begins with. */
export function optionsOf(
  types: readonly ContentType[],
  firsts: readonly Question[],
): Readonly<Record<string, Option>> {
  const asked = [
    ...types.flatMap((type) => questionsOf(type).map((question) => ({ ...question, of: titleOf(type) }))),
    ...firsts.map((question) => ({ ...question, of: question.part['text'] === 'name' ? undefined : 'report' })),
  ];
  const options = [...Map.groupBy(asked, ({ key }) => key)].map(([key, uses]) => {
    const part = uses[0]?.part ?? {};
    const value = 'reference' in part ? 'id' : part['format'] === 'date' ? 'day' : 'enum' in part ? 'choice' : 'text';
    const titles = uses.flatMap(({ of }) => of ?? []);
    const meant = [
      ...(titles.length > 0 ? [`of a new ${titles.join(', ')}`] : []),
      ...(titles.length < uses.length ? ['for a new report the name of its first one'] : []),
    ];
    return [flagOf(key), { type: 'string', value, help: `${String(part['title'])}, ${meant.join('; ')}.` }] as const;
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

/** What was typed for a new piece, by flag. */
export type Typed = Readonly<Record<string, string | undefined>>;

/** A flag of another type would be lost without a word. */
export function refuseForeign(type: ContentType, typed: Typed): void {
  refuseOthers(titleOf(type), typed, [
    'content',
    'id',
    ...(isPartOfPlan(type) ? ['plan'] : []),
    ...(type.name === 'update' ? ['on'] : []),
    ...questionsOf(type).map(({ key }) => flagOf(key)),
  ]);
}

/** Refuses every flag that was typed and is none of these. */
export function refuseOthers(title: string, typed: Typed, own: readonly string[]): void {
  const foreign = Object.keys(typed).find((flag) => typed[flag] !== undefined && !own.includes(flag));
  if (foreign !== undefined)
    throw new PoplarError(`A new ${title} takes no --${foreign}.`, {
      hint: `It takes ${[...new Set(own)].map((flag) => `--${flag}`).join(', ')}.`,
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
