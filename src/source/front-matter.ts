import matter from 'gray-matter';
import { fileStart, type Problem, rangeOf } from './problem.ts';
import { parseYaml, type YamlText } from './yaml.ts';

/** An MDX file taken apart: the facts between the two lines of ---, and the prose below them. */
export interface FrontMatter {
  readonly facts: YamlText;
  readonly body: string;
  /** The line of the file on which `body` begins, 1-based. */
  readonly bodyLine: number;
}

/** Splits an MDX file; the facts go through our own YAML reader, so no other language can run. */
export function parseFrontMatter(text: string, file: string): FrontMatter {
  const refuse = (message: string, line = 1): FrontMatter => {
    const problem: Problem = {
      rule: 'yaml-is-plain',
      severity: 'error',
      file,
      range: line === 1 ? fileStart : rangeOf(line, 1, 3),
      message,
    };
    return { facts: { ...parseYaml('', file), value: undefined, problems: [problem] }, body: '', bodyLine: 1 };
  };
  if (!/^---[ ]*\n/.test(text)) return refuse('The file must begin with a line of --- alone, with its facts below it.');
  const closing = /\n---(.*)/.exec(text.slice(3));
  if (!closing) return refuse('The second line of --- after the facts is missing.');
  if (closing[1]?.trim())
    return refuse(
      'Among the facts no line can begin with ---. Write --- alone to end them, or begin the line with another sign.',
      text.slice(0, closing.index + 4).split('\n').length,
    );
  const facts: YamlText[] = [];
  // The first line's break stands in for the line of ---, so that positions are those of the file.
  const parse = (yaml: string): object => {
    facts.push(parseYaml(yaml.startsWith('\n') ? yaml : `\n${yaml}`, file));
    return {};
  };
  const engine = { parse, stringify: () => '' };
  const { content } = matter(text.replace(/^--- +/, '---'), {
    language: 'yaml',
    engines: { yaml: engine, javascript: engine, json: engine },
  });
  const head = text.slice(0, text.length - content.length);
  return { facts: facts[0] ?? parseYaml('', file), body: content, bodyLine: head.split('\n').length };
}
