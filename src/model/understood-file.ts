import { callOf } from '../source/call.ts';
import type { SourceFile } from '../source/files.ts';
import { parseFrontMatter } from '../source/front-matter.ts';
import type { KeptReading } from '../source/kept-reading.ts';
import { type Problem, type Range, fileStart } from '../source/problem.ts';
import { type ComponentUse, parseProse, type Prose } from '../source/prose.ts';
import { textHashOf } from '../source/text-hash.ts';
import { wholeSketch } from '../source/skeleton.ts';
import { wholeText } from '../source/text.ts';
import { type Reference, validate } from '../source/validate.ts';
import { parseYaml, relocateYaml } from '../source/yaml.ts';
import type { Locator } from '../source/yaml-locator.ts';
import type { ContentType } from './types/content-type.ts';
import { storyComponents } from './types/story.ts';

/** What the text of a file says. */
interface Understood {
  readonly value: unknown;
  readonly references: readonly Reference[];
  readonly prose?: Prose | undefined;
  readonly isPlain: boolean;
}

/** The same with what is wrong, and where everything stands. */
interface UnderstoodNow extends Understood {
  readonly problems: readonly Problem[];
  readonly relocate: () => Locator;
  /** The places that were asked for, by their names. */
  readonly places: Places;
}

type Places = { [name: string]: Range };

/** What can be kept of a sound file: all that it says, as plain data, and the places of what was ever asked for. */
interface KeptUnderstood extends Omit<Understood, 'prose'> {
  readonly prose?: KeptProse;
  readonly places: Places;
}

type KeptProse = Omit<Prose, 'uses'> & {
  readonly uses: readonly (Omit<ComponentUse, 'attributes'> & {
    readonly attributes: readonly (readonly [name: string, value: string])[];
  })[];
};

/** What a file says, as an earlier reading of its text kept it, or read and kept for the next one where nothing is wrong. */
export function understood(source: SourceFile, type: ContentType, kept: KeptReading | undefined): UnderstoodNow {
  const from = kept ? [source.path, textHashOf(source)] : [];
  const before = kept?.take(...from) as KeptUnderstood | undefined;
  if (before) return asBefore(source, type, before);
  const now = understand(source, type);
  const { value, references, prose, isPlain, places } = now;
  if (now.problems.length === 0)
    kept?.keep(
      { value, references, isPlain, places, ...(prose && { prose: keptProse(prose) }) } satisfies KeptUnderstood,
      ...from,
    );
  return now;
}

function asBefore({ text, file }: SourceFile, { format }: ContentType, before: KeptUnderstood): UnderstoodNow {
  const relocate = () =>
    format === 'prose' ? parseFrontMatter(text, file).facts.locate : relocateYaml(text, file, before.isPlain);
  return { ...before, prose: before.prose && proseIn(before.prose), problems: [], relocate };
}

function keptProse({ uses, ...prose }: Prose): KeptProse {
  return { ...prose, uses: uses.map((use) => ({ ...use, attributes: [...use.attributes] })) };
}

function proseIn({ uses, ...prose }: KeptProse): Prose {
  return { ...prose, uses: uses.map((use) => ({ ...use, attributes: new Map(use.attributes) })) };
}

/** Parses a file and checks it against its schema. */
function understand(source: SourceFile, type: ContentType): UnderstoodNow {
  const { text, file } = source;
  const front = type.format === 'prose' ? parseFrontMatter(text, file) : undefined;
  const { value, locate, relocate, isPlain, problems: yamlProblems } = front?.facts ?? parseYaml(text, file);
  const problems: Problem[] = [...yamlProblems];
  if (problems.length === 0 && (value === null || value === undefined)) problems.push(empty(source, type));
  const readable = problems.length === 0;
  const prose =
    front && readable ? parseProse(front.body, front.bodyLine, file, type.components ?? storyComponents) : undefined;
  const validation = readable ? validate(type.schema, value, file, locate) : undefined;
  problems.push(...(validation?.problems ?? []), ...(prose?.problems ?? []));
  return { value, references: validation?.references ?? [], prose, isPlain, problems, relocate, places: {} };
}

function empty({ file, text }: SourceFile, { format, schema }: ContentType): Problem {
  const told = {
    list: 'The file is empty. Write a list, one entry a line beginning with "- ".',
    prose: 'There are no facts between the two lines of ---. Write a key and a value a line.',
    facts: 'The file is empty. Write its facts, a key and a value a line.',
  }[format];
  const { keys, lines } = wholeSketch(schema);
  const problem = { rule: 'schema-is-met', severity: 'error', file, range: fileStart } as const;
  if (text.includes(`# ${keys[0]}:`) || text.includes(`# - ${keys[0]}:`)) return { ...problem, message: told };
  const sketch = `${lines.join('\n')}\n`;
  const { end } = wholeText(text);
  const at = format === 'prose' ? { line: 2, column: 1 } : end;
  const fix = { range: { start: at, end: at }, text: at.column > 1 ? `\n${sketch}` : sketch, isSketch: true } as const;
  return {
    ...problem,
    message: `${told} It needs ${keys.join(', ')}; "${callOf('check', '--fix')}" writes them as comments.`,
    fix,
  };
}
