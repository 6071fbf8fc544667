import { describe, expect, it } from 'vitest';
import { landingOf, navPages, sections } from '../../src/site/nav.ts';

describe('the navigation', () => {
  it('is sorted by path, each once', () => {
    const paths = navPages.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)].sort());
  });

  it('gives every route with an id a page to visit', () => {
    const open = navPages.filter(({ path }) => path.includes(':'));
    expect(open.filter(({ sample }) => sample === undefined || sample.includes(':'))).toEqual([]);
  });

  it('leads from every section to a page of its own', () => {
    const sectionOf = new Map(navPages.map(({ path, section }) => [path, section]));
    expect(sections.filter((section) => sectionOf.get(landingOf(section)) !== section.id)).toEqual([]);
  });

  it('shows five sections on a phone', () => {
    expect(sections.filter(({ onPhone }) => onPhone)).toHaveLength(5);
  });
});
