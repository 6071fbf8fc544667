import { lessonsOf } from '../insight/lessons.ts';
import { plansByNet } from '../insight/plans-by-net.ts';
import { registerOf } from '../insight/register.ts';
import { withReply } from '../insight/replies.ts';
import { voiceRegister } from '../insight/voice-register.ts';
import { askedInstead, madeOnce } from '../source/reads.ts';
import type { SiteReport } from './build/context.ts';
import { everything } from './everything.ts';
import { pageSizes } from './page-sizes.ts';
import { type Paged, pageOf, pagePaths } from './paging.ts';

interface List<Item> {
  /** How many a page shows. */
  readonly size: number;
  readonly items: (site: SiteReport) => readonly Item[];
}

function list<Item>(size: number, items: List<Item>['items']): List<Item> {
  return { size, items };
}

const idOf = ({ id }: { readonly id: string }): string => id;

/**
 * The long lists of a report: in which order, and what of an entry its place alone says. All else of an entry a page asks
 * of the entry itself, so that a page is made anew where an entry on it is another, and not where one of another page is.
 */
const lists = {
  plans: list(pageSizes.plans, ({ report }) => report.plans.all.map(idOf)),
  metrics: list(pageSizes.metrics, ({ report }) => report.metrics.all.map(idOf)),
  'pain-points': list(pageSizes.painPoints, (site) => registerOf(site).map(idOf)),
  voices: list(pageSizes.voices, ({ report }) => voiceRegister(report).newestFirst),
  lessons: list(pageSizes.lessons, (site) =>
    lessonsOf(site).map(({ plan, standing, group }) => ({ plan: plan.id, group, slipping: standing.slipping })),
  ),
  replies: list(pageSizes.replies, ({ report }) => withReply(report).map(idOf)),
  ranking: list(pageSizes.money, ({ insight }) => insight.ranking()),
  'plans-by-net': list(pageSizes.money, ({ report, insight }) => plansByNet(report, insight).map(idOf)),
  everything: list(pageSizes.browse, ({ report }) =>
    everything(report).map((entry) => ({ ...entry, of: entry.kind.entries(report).length })),
  ),
} as const satisfies Readonly<Record<string, List<unknown>>>;

export type NameOfList = keyof typeof lists;
type ItemOf<Name extends NameOfList> = (typeof lists)[Name] extends List<infer Item> ? Item : never;

/** What a page of a list shows, and how long the list is: all that the page rests on of the others. */
export function listed<Name extends NameOfList>(site: SiteReport, name: Name, number: number): Paged<ItemOf<Name>> {
  return askedInstead(['listed', name, String(number)], () => pageOf(itemsOf(site, name), number, lists[name].size));
}

/** The pages of the longest of these lists, which stand on the same pages, as Astro's static paths. */
export function listPaths(site: SiteReport, ...names: readonly NameOfList[]): ReturnType<typeof pagePaths> {
  const all = names.map((name) => pagePaths(itemsOf(site, name).length, lists[name].size));
  return all.reduce((longest, paths) => (paths.length > longest.length ? paths : longest));
}

function itemsOf<Name extends NameOfList>(site: SiteReport, name: Name): readonly ItemOf<Name>[] {
  const { items } = lists[name] as List<unknown> as List<ItemOf<Name>>;
  return madeOnce(site.insight, `list of ${name}`, () => items(site));
}
