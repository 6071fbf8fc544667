import { expect, it } from 'vitest';
import { pageLinks } from '../../../src/site/links/page-links.ts';

it.each([
  ['links and anchors', '<a id="a" href="/b/">c</a>', ['/b/'], ['a']],
  ['either quote, and none', `<a href='/b/'>b</a><a href=/c/>c</a>`, ['/b/', '/c/'], []],
  [
    'what is loaded',
    '<link href="/a.css"><script src="/a.js"></script><img src="/a.png">',
    ['/a.css', '/a.js', '/a.png'],
    [],
  ],
  ['pictures in several sizes', '<img srcset="/a.png 1x, /b.png 2x">', ['/a.png', '/b.png'], []],
  ['where a page moved to', '<meta http-equiv="refresh" content="0; url=/new/">', ['/new/'], []],
  ['what HTML escapes', '<a id="a&amp;b" href="/?x=1&#38;y=&#x22;">c</a>', ['/?x=1&y="'], ['a&b']],
  ['a sign that ends no tag', '<svg aria-label="a > b"><path id="p"/></svg>', [], ['p']],
  ['no comment', '<!-- <a href="/gone/"> --><i id="i"></i>', [], ['i']],
  ['no text of a script, a style or a title', '<script>"<a href=/x/>"</script><title>&lt;a id="t"></title>', [], []],
  ['no text', '<p>href="/x/" id="y" &lt;a href="/z/"&gt;</p>', [], []],
  ['no value of another attribute', `<p title="id='a' href='/b/'" data-id="c" data-href="/d/">e</p>`, [], []],
  ['letters of every script', '<h2 id="straße">x</h2><a href="#straße">y</a>', ['#straße'], ['straße']],
])('reads %s', (_, html, addresses, ids) => {
  const links = pageLinks(html);
  expect(links.addresses).toEqual(addresses);
  expect([...links.ids]).toEqual(ids);
});
