import sax from 'sax';
import { describe, expect, test } from 'vitest';
import { toJunit } from '../../../src/lint/reporters/junit.ts';
import type { Problem } from '../../../src/source/problem.ts';
import { problem, surroundings } from './printing.ts';

interface Element {
  readonly name: string;
  readonly attributes: { readonly [name: string]: unknown };
  text: string;
}

/** Every element of the XML in order; throws where a strict parser would refuse it. */
function elements(problems: readonly Problem[]): Element[] {
  const parser = sax.parser(true);
  const found: Element[] = [];
  parser.onopentag = ({ name, attributes }) => found.push({ name, attributes, text: '' });
  parser.ontext = (text) => {
    const last = found.at(-1);
    if (last) last.text += text.trim();
  };
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(toJunit(problems, surroundings())).close();
  return found;
}

describe("problems as JUnit's XML", () => {
  test('are cases of a suite for their file, of which only errors fail', () => {
    const found = elements([
      problem(),
      problem({ severity: 'warning' }),
      problem({ file: 'b.yaml', severity: 'info' }),
    ]);
    expect(found.map(({ name }) => name)).toEqual([
      'testsuites',
      'testsuite',
      'testcase',
      'failure',
      'testcase',
      'system-out',
      'testsuite',
      'testcase',
      'system-out',
    ]);
    expect(found[0]?.attributes).toMatchObject({ tests: '3', failures: '1' });
    expect(found[1]?.attributes).toEqual({ name: 'content/report.yaml', tests: '2', failures: '1' });
    expect(found[2]?.attributes).toMatchObject({ name: 'schema-is-met (3:9)', classname: 'content/report.yaml' });
    expect(found[3]).toMatchObject({
      attributes: { type: 'schema-is-met', message: 'The text is empty.' },
      text: 'content/report.yaml:3:9-16: error schema-is-met: The text is empty.',
    });
  });

  test.each([
    ['markup', '</failure><a href="x">&\'"'],
    ['a character that XML cannot hold', 'a\u0000b\u0008c\uD800d\uFFFEe'],
    ['line breaks', 'a\r\nb\tc'],
  ])('stay well-formed around %s', (_, message) => {
    const failure = elements([problem({ message, file: message })]).find(({ name }) => name === 'failure');
    expect(failure?.attributes['message']).toBe(message.replace(/[\u0000\u0008\uD800\uFFFE]/g, '\uFFFD'));
  });

  test('are one case that passed when there are none', () => {
    const found = elements([]);
    expect(found.map(({ name }) => name)).toEqual(['testsuites', 'testsuite', 'testcase']);
    expect(found[0]?.attributes).toMatchObject({ tests: '1', failures: '0' });
  });
});
