import { describe, expect, it } from 'vitest';
import { href, hrefInProse, pathOf } from '../../src/site/href.ts';

describe('an address below a base', () => {
  it.each([
    ['/plans/', '/', '/plans/'],
    ['/plans/', '/a/b/', '/a/b/plans/'],
    ['/plans/', '/a/b', '/a/b/plans/'],
    ['/', '/a/b/', '/a/b/'],
    ['plans/x/#money', '/a/', '/a/plans/x/#money'],
  ])('%s below %s is %s', (path, base, address) => {
    expect(href(path, base)).toBe(address);
  });

  it.each(['/', '/a/b/'])('is led back to its path below %s', (base) => {
    expect(pathOf(href('/plans/late-fee-grace/', base), base)).toBe('/plans/late-fee-grace/');
  });
});

describe('a link that an author wrote', () => {
  it.each([
    ['/plans/x/', '/a/plans/x/'],
    ['https://example.org/x', 'https://example.org/x'],
    ['mailto:care@example.org', 'mailto:care@example.org'],
    ['#figure-calls', '#figure-calls'],
    ['//example.org', '//example.org'],
  ])('%s becomes %s', (written, address) => {
    expect(hrefInProse(written, '/a/')).toBe(address);
  });
});
