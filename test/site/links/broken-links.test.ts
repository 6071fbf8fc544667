import { describe, expect, it } from 'vitest';
import { brokenLinks } from '../../../src/site/links/broken-links.ts';
import { pageLinks } from '../../../src/site/links/page-links.ts';

const site = (pages: Readonly<Record<string, string>>, base = '/', files: readonly string[] = []) =>
  brokenLinks({
    files: [...Object.keys(pages), ...files],
    pages: Object.keys(pages),
    base,
    linksOf: (file) => pageLinks(pages[file] ?? ''),
  });
const a = (...addresses: string[]) => addresses.map((address) => `<a href="${address}">x</a>`).join('');

describe('the links of a site', () => {
  it.each([
    ['to a page', a('/plans/'), '/'],
    ['to the page they stand on', `<i id="here"></i>${a('#here', '', '?q=late', '/#here')}`, '/'],
    ['to a place on another page', a('/plans/#late'), '/'],
    ['by a relative address', a('plans/', './plans/#late', 'site.css'), '/'],
    ['to a file', a('/site.css', '/site.css?v=2'), '/'],
    ['to a name with signs of its own', a('/fig%20%C3%A9.svg'), '/'],
    [
      'to another host or program',
      a('https://other.example/x', '//other.example/', 'mailto:a@b.example', 'data:,x'),
      '/',
    ],
    ['below the base', a('/a/b/plans/#late', 'plans/'), '/a/b/'],
  ])('may lead %s', (_, home, base) => {
    const pages = { 'index.html': home, 'plans/index.html': '<h2 id="late">x</h2>' };
    expect(site(pages, base, ['site.css', 'fig é.svg'])).toEqual([]);
  });

  it('are told once a cause, with every page that names it', () => {
    const plans = a('/gone/', '../gone/#there', '#nowhere');
    expect(site({ 'index.html': a('/gone/', '/gone/', '/plans/#gone'), 'plans/index.html': plans })).toEqual([
      { to: '/gone/', why: 'no-file', pages: ['index.html', 'plans/index.html'] },
      { to: '/plans/#gone', why: 'no-anchor', pages: ['index.html'] },
      { to: '/plans/#nowhere', why: 'no-anchor', pages: ['plans/index.html'] },
    ]);
  });

  it('are told apart from those that leave the base', () => {
    expect(site({ 'index.html': a('/plans/', '../../plans/') }, '/a/b/')).toEqual([
      { to: '/plans/', why: 'outside', pages: ['index.html'] },
    ]);
  });

  it('include what a page loads', () => {
    expect(site({ 'index.html': '<script src="/gone.js"></script>' })).toMatchObject([{ to: '/gone.js' }]);
  });
});
