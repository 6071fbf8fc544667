import { expect, it } from 'vitest';
import { railLinks } from '../../src/site/rail-links.ts';
import { wordingFor } from '../../src/wording/language.ts';

const { shell } = wordingFor('en-GB');

it('links every branch, and says on which one the page stands', () => {
  const links = railLinks('plans', '/plans/shorter-letters/', shell);
  expect(links.match(/<li/g)).toHaveLength(7);
  expect(links.match(/aria-current="[a-z]+"/g)).toEqual(['aria-current="true"']);
  expect(links).toContain('<li class="on-phone"><a href="/plans/" aria-current="true"><svg class="icon"');
  expect(links).toContain('<span>Plans</span></a></li><li><a href="/metrics/">');
  expect(links).toContain('<li class="on-phone has-button"><a href="/browse/">');
});

it('says of the page that a branch leads to that it is this one', () => {
  expect(railLinks('plans', '/plans/', shell)).toContain('<a href="/plans/" aria-current="page">');
  expect(railLinks('plans', '/metrics/', shell)).toContain('<a href="/plans/" aria-current="true">');
});

it('names the branches in the language of the report', () => {
  expect(railLinks('plans', '/plans/', wordingFor('de-DE').shell)).toContain('<span>Pläne</span>');
  expect(railLinks('plans', '/plans/', shell)).toContain('<span>Plans</span>');
});
