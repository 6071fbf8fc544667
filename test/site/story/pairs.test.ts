import { expect, test } from 'vitest';
import { pairsOf } from '../../../src/site/story/pairs.ts';
import { renderProse } from '../../../src/site/story/prose.ts';
import type { ProseScope } from '../../../src/site/story/scope.ts';

const pairs = (text: string, ...drawn: readonly string[]) => {
  const parts = renderProse(text, { deeper: 1, prefix: '' });
  return pairsOf({ parts, scope: { drawn: new Set(drawn) } as unknown as ProseScope }).map(({ metric, parts: own }) => [
    metric,
    own.map((part) => ('html' in part ? part.html.trim() : part.component)).join(' '),
  ]);
};

test('a figure stands beside the paragraphs from where it is named to the next', () => {
  expect(pairs('One.\n\n<Outcome metric="a" />\n\nTwo.\n\n<Outcome metric="b" />\n\nThree.', 'a', 'b')).toEqual([
    [null, '<p>One.</p>'],
    ['a', '<p>Two.</p>'],
    ['b', '<p>Three.</p>'],
  ]);
});

test('a figure that is drawn elsewhere, or named within a line, divides nothing', () => {
  expect(pairs('One.\n\n<Outcome metric="hero" />\n\nSee <Outcome metric="a" /> here.', 'a')).toEqual([
    [null, '<p>One.</p> Outcome <p>See Outcome here.</p>'],
  ]);
});

test('two figures in a row each keep a place, the first without words', () => {
  expect(pairs('<Outcome metric="a" />\n\n<Outcome metric="b" />\n\nText.', 'a', 'b')).toEqual([
    [null, ''],
    ['a', ''],
    ['b', '<p>Text.</p>'],
  ]);
});
