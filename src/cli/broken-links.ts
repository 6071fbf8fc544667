import { type BrokenLink, brokenLinks } from '../site/links/broken-links.ts';
import { PoplarError } from '../source/poplar-error.ts';
import type { KeptLinks } from './page-links-kept.ts';

/** How many causes are told at once; mending these often mends the rest. */
const most = 20;

/** Stops a site that leads its readers to what it does not have, with a sentence for each cause. */
export function refuseBrokenLinks(files: readonly string[], base: string, { pages, linksOf, keep }: KeptLinks): void {
  const broken = brokenLinks({ files, pages, base, linksOf });
  keep({ areSound: broken.length === 0 });
  if (broken.length === 0) return;
  const left = broken.length - most;
  const told = [
    'The site was not made, because its pages lead to what is not there:',
    ...broken.slice(0, most).map((one) => `  ${inWords(one, base)}`),
    ...(left > 0 ? [`  ${left === 1 ? 'One more address is' : `${left} more addresses are`} not there either.`] : []),
  ];
  throw new PoplarError(told.join('\n'), {
    hint: 'Mend each link in the file of its page. A page that moved has another address, which the browser shows.',
  });
}

function inWords({ to, why, pages }: BrokenLink, base: string): string {
  const [first = '', ...others] = pages.map((page) => page.replace(/(^|\/)index\.html$/, '$1') || 'the home page');
  const more =
    others.length === 0 ? '' : ` and ${others.length === 1 ? 'one more page' : `${others.length} more pages`}`;
  const what = {
    'no-file': 'there is no such page or file',
    'no-anchor': 'its page has no such place',
    outside: `it lies outside of ${base}, below which the site is published`,
  }[why];
  return `${to}: ${what}. Named by ${first}${more}.`;
}
