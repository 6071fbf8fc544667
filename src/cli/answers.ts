import type { Schema } from '../source/schema-part.ts';
import type { Question } from '../editor/questions.ts';
import { choicesOf, descriptionOf, exampleOf } from '../source/schema-part.ts';
import type { Given, GivenGroup, KnownIds } from '../source/skeleton.ts';
import type { Content } from '../model/read-content.ts';
import { didYouMean } from '../source/did-you-mean.ts';
import { PoplarError } from '../source/poplar-error.ts';
import { validate } from '../source/validate.ts';
import { nowhere } from '../source/yaml-locator.ts';
import type { Asking } from './ask.ts';
import { callHere } from './content.ts';
import { withFlag } from './content-flags.ts';

/** The ids of everything that was read, each with its name or title where its file is well-formed. */
export function knownIds(contents: readonly Content[]): KnownIds {
  const ids = new Map<string, Map<string, string>>();
  for (const { type, id, value, valid } of contents) {
    const { name, title } = (valid ? value : {}) as { readonly name?: string; readonly title?: string };
    const known = ids.get(type.name) ?? new Map<string, string>();
    ids.set(type.name, known.set(id, name ?? title ?? ''));
  }
  return ids;
}

/** The stages of the journey that was answered, which is what a stage must be one of. */
export function stagesIn(contents: readonly Content[], { journey }: GivenGroup): ReadonlyMap<string, string> {
  const found = contents.find(({ type, id, valid }) => type.name === 'journey' && id === journey && valid);
  const { stages = [] } = (found?.value ?? {}) as { readonly stages?: readonly { id: string; name: string }[] };
  return new Map(stages.map(({ id, name }) => [id, name]));
}

/** What may stand at a place where only some ids may, each with its name; undefined where anything may. */
export function offeredTo(
  { key, part }: Question,
  known: KnownIds,
  stages: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> | undefined {
  if (typeof part['reference'] === 'string') return known.get(part['reference']) ?? new Map();
  if (key === 'stage' && stages.size > 0) return stages;
  return choicesOf(part).size > 0 ? choicesOf(part) : undefined;
}

/** What was typed, as the value it stands for; an id may be given by the name of what it is the id of. */
export function valueTyped(
  { key, part }: Question,
  typed: string,
  offered: ReadonlyMap<string, string> | undefined,
): Given {
  const meant = offered ? idMeant(typed, offered) : typed;
  if (typeof part['reference'] === 'string' && !offered?.has(meant))
    throw new PoplarError(
      `There is no ${part['reference'].replaceAll('-', ' ')} "${typed}".${didYouMean(typed, offered?.keys() ?? [])}`,
      {
        hint: `Add it first: ${callHere('new', part['reference'])}`,
      },
    );
  if (key === 'stage' && offered && !offered.has(meant))
    throw new PoplarError(`That journey has no stage "${typed}". Its stages are ${[...offered.keys()].join(', ')}.`);
  const value = scalarOf(part, meant);
  const [problem] = validate(part, value, key, nowhere).problems;
  if (problem) throw new PoplarError(problem.message);
  return value;
}

/** How a question can be answered. */
interface Answering {
  readonly flagged: string | undefined;
  readonly asking: Asking | undefined;
  readonly offered: ReadonlyMap<string, string> | undefined;
  /** Whether nothing can be made without an answer. */
  readonly mustKnow?: boolean;
  /** Throws where what was meant cannot stand, so that it is asked for again before anything else is. */
  readonly refuse?: (given: Given) => void;
}

/** The answer that was typed as a flag, else what somebody at the terminal says; undefined where it stays open. */
export async function answerTo(
  question: Question,
  { flagged, asking, offered, mustKnow = false, refuse = () => undefined }: Answering,
): Promise<Given | undefined> {
  const read = (text: string) => valueTyped(question, text, offered);
  const accepted = (given: Given) => {
    refuse(given);
    return given;
  };
  if (flagged !== undefined) return accepted(withFlag(question.key, () => read(flagged)));
  return asking?.ask(
    `${wordingOf(question, offered)}${mustKnow ? '' : '\n(Enter leaves it open.)'}`,
    (text) => {
      if (text === '' && mustKnow) throw new PoplarError('This cannot stay open: the file is named after it.');
      return text === '' ? undefined : accepted(read(text));
    },
    offered?.keys(),
  );
}

/** What somebody reads who is asked for a value. */
export function wordingOf({ part }: Question, offered: ReadonlyMap<string, string> | undefined): string {
  const isLong = offered !== undefined && offered.size > mostOffered;
  const example = offered ? undefined : exampleOf(part);
  return [
    `${String(part['title'])}: ${descriptionOf(part)}`,
    ...[...(offered ?? [])].slice(0, mostOffered).map(([id, name]) => `  ${id}${name === '' ? '' : `: ${name}`}`),
    ...(isLong ? [`  and ${offered.size - mostOffered} more`] : []),
    ...(example === undefined ? [] : [`For example: ${example}`]),
  ].join('\n');
}

const mostOffered = 12;

function idMeant(typed: string, offered: ReadonlyMap<string, string>): string {
  if (offered.has(typed)) return typed;
  const same = [...offered].filter(([, name]) => name !== '' && name.toLowerCase() === typed.toLowerCase());
  return same.length === 1 && same[0] ? same[0][0] : typed;
}

function scalarOf(part: Schema, typed: string): string | number | boolean {
  const [type] = [part['type']].flat();
  if ((type === 'number' || type === 'integer') && /^-?\d+(\.\d+)?$/.test(typed)) return Number(typed);
  return type === 'boolean' && /^(true|false)$/.test(typed) ? typed === 'true' : typed;
}
