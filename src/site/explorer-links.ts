import type { ExplorerLink } from './explorer.ts';
import { href } from './href.ts';
import { escaped } from './markup.ts';

/**
 * The links of a branch of the Explorer as markup. Each page of a site has half a hundred of them, and components for all of
 * them would take longer than much of what the page is about.
 */
export function explorerLinks(links: readonly ExplorerLink[], current: string): string {
  const linkTo = ({ path, label }: Pick<ExplorerLink, 'path' | 'label'>): string =>
    `<a href="${escaped(href(path))}"${path === current ? ' aria-current="page"' : ''}>${escaped(label)}</a>`;
  return links
    .map((link) => {
      const below = link.below.map((entry) => `<li>${linkTo(entry)}</li>`).join('');
      const rest =
        link.rest === undefined ? '' : `<li class="rest">${linkTo({ path: '/browse/', label: link.rest })}</li>`;
      return `<li>${linkTo(link)}${below === '' ? '' : `<ul>${below}${rest}</ul>`}</li>`;
    })
    .join('');
}
