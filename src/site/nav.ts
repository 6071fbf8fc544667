import type { IconName } from './icons.ts';

/** A branch of the site, as the rail and the Explorer show it. */
export interface Section {
  readonly id: SectionId;
  readonly label: string;
  readonly icon: IconName;
  /** One of the five that a phone shows at the bottom. */
  readonly onPhone?: true;
}

export type SectionId = 'home' | 'pain-points' | 'plans' | 'metrics' | 'people' | 'journeys' | 'browse';

/** One route of the site; its sample path is what tests visit. */
export interface NavPage {
  readonly label: string;
  /** The route; `:id` stands for any entry's id. */
  readonly path: string;
  readonly section: SectionId;
  /** A page that exists in the sample report; the path itself where that is one. */
  readonly sample?: string;
}

/** The branches in the order of the rail. */
export const sections: readonly Section[] = [
  { id: 'home', label: 'Home', icon: 'home', onPhone: true },
  { id: 'pain-points', label: 'Pain points', icon: 'flame', onPhone: true },
  { id: 'plans', label: 'Plans', icon: 'checklist', onPhone: true },
  { id: 'metrics', label: 'Metrics', icon: 'graph-line' },
  { id: 'people', label: 'People', icon: 'organization', onPhone: true },
  { id: 'journeys', label: 'Journeys', icon: 'milestone' },
  { id: 'browse', label: 'Browse', icon: 'list-tree', onPhone: true },
];

/** The one page that names the commit the site was built from; on every page it would make each anew. */
export const buildPath = '/about/';

/** Every page, sorted by path; a section's first page without `:id` is where its link leads. */
export const navPages: readonly NavPage[] = [
  { label: 'Home', path: '/', section: 'home' },
  { label: 'Page not found', path: '/404.html', section: 'home' },
  { label: 'How to read this report', path: buildPath, section: 'home' },
  { label: 'Briefing', path: '/briefing/', section: 'home' },
  { label: 'Everything', path: '/browse/', section: 'browse' },
  { label: 'Changes', path: '/changes/', section: 'home' },
  { label: 'Changes of one kind', path: '/changes/:id/', section: 'home', sample: '/changes/promises/' },
  { label: 'Checks', path: '/checks/', section: 'home' },
  { label: 'Rule', path: '/checks/:id/', section: 'home', sample: '/checks/programme-leads-to-action/' },
  { label: 'Departments', path: '/departments/', section: 'people' },
  { label: 'Department', path: '/departments/:id/', section: 'people', sample: '/departments/billing/' },
  {
    label: 'A figure on its own',
    path: '/embed/:id/:id/',
    section: 'plans',
    sample: '/embed/late-fee-grace/late-fee-complaints/',
  },
  { label: 'Journeys', path: '/journeys/', section: 'journeys' },
  { label: 'Journey', path: '/journeys/:id/', section: 'journeys', sample: '/journeys/join-and-get-online/' },
  { label: 'Lessons', path: '/lessons/', section: 'plans' },
  { label: 'How we know', path: '/method/', section: 'home' },
  { label: 'Metrics', path: '/metrics/', section: 'metrics' },
  { label: 'Metric', path: '/metrics/:id/', section: 'metrics', sample: '/metrics/late-fee-complaints/' },
  { label: 'Money', path: '/money/', section: 'home' },
  { label: 'Pain points', path: '/pain-points/', section: 'pain-points' },
  {
    label: 'Pain point',
    path: '/pain-points/:id/',
    section: 'pain-points',
    sample: '/pain-points/late-fee-before-payment-clears/',
  },
  { label: 'People', path: '/people/', section: 'people' },
  { label: 'Person', path: '/people/:id/', section: 'people', sample: '/people/maria-okafor/' },
  { label: 'Plans', path: '/plans/', section: 'plans' },
  { label: 'Plan', path: '/plans/:id/', section: 'plans', sample: '/plans/late-fee-grace/' },
  { label: 'Programmes', path: '/programmes/', section: 'plans' },
  { label: 'Voices', path: '/voices/', section: 'pain-points' },
  { label: 'You said, we did', path: '/you-said-we-did/', section: 'pain-points' },
];

/** The pages about the whole report, besides home. */
export const wholePages: readonly NavPage[] = navPages.filter(
  ({ path }) => !path.includes(':') && path !== '/' && path !== '/404.html',
);

/** The pages of one section that stand on their own, in the order of the Explorer. */
export function pagesOf(section: SectionId): readonly NavPage[] {
  return [...navPages.filter(({ path }) => path === '/'), ...wholePages].filter((page) => page.section === section);
}

/** Where a section's link leads: the page named like the section, else its first. */
export function landingOf({ id, label }: Section): string {
  const pages = pagesOf(id);
  return (pages.find((page) => page.label === label) ?? pages[0])?.path ?? '/';
}
