import { describe, expect, it } from 'vitest';
import { en } from '../../../src/wording/en/index.ts';
import { chapters, methodPath, topicOf } from '../../../src/site/explanations/index.ts';

const topics = chapters.flatMap((chapter) => chapter.topics);
const anchors = [...chapters.map(({ id }) => id), ...topics.map(({ id }) => id), 'claim-grades'];

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

  it.each(topics.map((topic) => [topic.id, topic] as const))(
    'says when %s is used and what it cannot tell',
    (_, topic) => {
      for (const text of [...topic.says, topic.used, topic.cannot]) expect(text).toMatch(/^“?[A-Z].*[.?]$/);
    },
  );

  it('is linked by anchor', () => {
    expect(methodPath('newcombe')).toBe('/method/#newcombe');
  });
});
