import { describe, expect, it } from 'vitest';
import { en } from '../../src/wording/en/index.ts';
import { de } from '../../src/wording/de/index.ts';
import type { Chapter } from '../../src/wording/method-page-words.ts';
import { methodPath, topicOf } from '../../src/site/method-topics.ts';

const chaptersOf = ({ methodPage }: typeof en): readonly (readonly [string, Chapter])[] =>
  Object.entries(methodPage.chapters);
const topicsOf = (words: typeof en) => chaptersOf(words).flatMap(([, { topics }]) => Object.entries(topics));
const anchorsOf = (words: typeof en) => [
  ...chaptersOf(words).map(([id]) => id),
  ...topicsOf(words).map(([id]) => id),
  'claim-grades',
];
const anchors = anchorsOf(en);
const topics = topicsOf(en);

describe('The method page', () => {
  it('gives every anchor once', () => {
    expect(anchors.length).toBe(new Set(anchors).size);
  });

  it.each(Object.keys(en.methods))('explains %s', (method) => {
    expect(anchors).toContain(method);
  });

  it.each(Object.values(topicOf).filter((id) => id !== null))('has the place "%s" that criteria point to', (id) => {
    expect(anchors).toContain(id);
  });

  it('explains the same in the same order in every language', () => {
    expect(anchorsOf(de)).toEqual(anchors);
  });

  it.each(topics)('says when %s is used and what it cannot tell', (_, topic) => {
    for (const text of [...topic.says, topic.used, topic.cannot]) expect(text).toMatch(/^“?[A-Z].*[.?]$/);
  });

  it('is linked by anchor', () => {
    expect(methodPath('newcombe')).toBe('/method/#newcombe');
  });
});
