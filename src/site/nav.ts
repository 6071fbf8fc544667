import type { PageName, SectionName } from '../wording/shell-words.ts';
import type { IconName } from './icons.ts';

/** A branch of the site, as the rail and the Explorer show it. */
export interface Section {
  readonly id: SectionId;
  readonly icon: IconName;
  /** One of the five that a phone shows at the bottom. */
  readonly onPhone?: true;
}

export type SectionId = SectionName;

/** One route of the site; its sample path is what tests visit. */
export interface NavPage {
  /** What menus call it by; a page of one entry is called by the entry's own name. */
  readonly name?: PageName;
  /** The route; `:id` stands for any entry's id. */
  readonly path: string;
  readonly section: SectionId;
  /** A page that exists in the sample report; the path itself where that is one. */
  readonly sample?: string;
}

/** The branches in the order of the rail. */
export const sections: readonly Section[] = [
  { id: 'home', icon: 'home', onPhone: true },
  { id: 'pain-points', icon: 'flame', onPhone: true },
  { id: 'plans', icon: 'checklist', onPhone: true },
  { id: 'metrics', icon: 'graph-line' },
  { id: 'people', icon: 'organization', onPhone: true },
  { id: 'journeys', icon: 'milestone' },
  { id: 'browse', icon: 'list-tree', onPhone: true },
];

/** The one page that names the commit the site was built from; on every page it would make each anew. */
export const buildPath = '/about/';

/** Every page, sorted by path; a section's first page without `:id` is where its link leads. */
export const navPages: readonly NavPage[] = [
  { name: 'home', path: '/', section: 'home' },
  { name: 'not-found', path: '/404.html', section: 'home' },
  { path: '/:id/:id/source/', section: 'plans', sample: '/plans/late-fee-grace/source/' },
  { name: 'about', path: buildPath, section: 'home' },
  { name: 'briefing', path: '/briefing/', section: 'home' },
  { name: 'browse', path: '/browse/', section: 'browse' },
  { name: 'changes', path: '/changes/', section: 'home' },
  { path: '/changes/:id/', section: 'home', sample: '/changes/promises/' },
  { name: 'checks', path: '/checks/', section: 'home' },
  { path: '/checks/:id/', section: 'home', sample: '/checks/programme-leads-to-action/' },
  { name: 'departments', path: '/departments/', section: 'people' },
  { path: '/departments/:id/', section: 'people', sample: '/departments/billing/' },
  {
    path: '/embed/:id/:id/',
    section: 'plans',
    sample: '/embed/late-fee-grace/late-fee-complaints/',
  },
  { name: 'emerging', path: '/emerging/', section: 'home' },
  { name: 'journeys', path: '/journeys/', section: 'journeys' },
  { path: '/journeys/:id/', section: 'journeys', sample: '/journeys/join-and-get-online/' },
  { name: 'lessons', path: '/lessons/', section: 'plans' },
  { name: 'method', path: '/method/', section: 'home' },
  { name: 'metrics', path: '/metrics/', section: 'metrics' },
  { path: '/metrics/:id/', section: 'metrics', sample: '/metrics/late-fee-complaints/' },
  { name: 'money', path: '/money/', section: 'home' },
  { name: 'pages', path: '/pages/', section: 'browse' },
  { path: '/pages/:id/', section: 'browse', sample: '/pages/how-we-run-this/' },
  { name: 'pain-points', path: '/pain-points/', section: 'pain-points' },
  {
    path: '/pain-points/:id/',
    section: 'pain-points',
    sample: '/pain-points/late-fee-before-payment-clears/',
  },
  { name: 'people', path: '/people/', section: 'people' },
  { path: '/people/:id/', section: 'people', sample: '/people/maria-okafor/' },
  { name: 'plans', path: '/plans/', section: 'plans' },
  { path: '/plans/:id/', section: 'plans', sample: '/plans/late-fee-grace/' },
  { name: 'programmes', path: '/programmes/', section: 'plans' },
  { name: 'schemas', path: '/schemas/', section: 'home' },
  { path: '/schemas/:id/', section: 'home', sample: '/schemas/plan/' },
  { name: 'search', path: '/search/', section: 'home' },
  { name: 'small-fixes', path: '/small-fixes/', section: 'pain-points' },
  { name: 'voices', path: '/voices/', section: 'pain-points' },
  { name: 'replies', path: '/you-said-we-did/', section: 'pain-points' },
];

/** The pages about the whole report, besides home. */
export const wholePages: readonly NamedPage[] = navPages
  .filter(isNamed)
  .filter(({ name }) => name !== 'home' && name !== 'not-found');

/** A page that menus name. */
export type NamedPage = NavPage & { readonly name: PageName };

function isNamed(page: NavPage): page is NamedPage {
  return page.name !== undefined;
}

const pagesBySection = Map.groupBy(
  [...navPages.filter(isNamed).filter(({ name }) => name === 'home'), ...wholePages],
  ({ section }) => section,
);

/** The pages of one section that stand on their own, in the order of the Explorer. */
export function pagesOf(section: SectionId): readonly NamedPage[] {
  return pagesBySection.get(section) ?? [];
}

/** Where a section's link leads: the page named like the section, else its first. */
export function landingOf({ id }: Section): string {
  const pages = pagesOf(id);
  return (pages.find((page) => page.name === id) ?? pages[0])?.path ?? '/';
}
