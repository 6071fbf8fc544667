import { askedInstead } from '../source/reads.ts';
import { foundInWords } from '../wording/found.ts';
import type { SiteContext } from './build/context.ts';
import { shownProblem, worstFirst } from './check-places.ts';
import { explorerOf } from './explorer.ts';
import { figuresTold, gradesTold, painPointEntries, planLedgerOf, recordOf, untoldOf } from './ledger-parts.ts';
import { type NameOfList, listed } from './lists.ts';
import type { SectionId } from './nav.ts';
import { ownProblems } from './own-problems.ts';
import { pageSizes } from './page-sizes.ts';
import { filesBehind } from './page-files.ts';
import { pageOf } from './paging.ts';

/**
 * What nearly every page shows a little of, although it is found by going through much: a page that asks one of these
 * rests on the answer alone. So each answer must be all that the page shows of it, and follow from what it is about.
 */
export const questions = {
  explorer: ({ report, words }: SiteContext, path: string, section: SectionId) =>
    explorerOf(report, path, section, words.shell),
  found: (site: SiteContext, path: string) => {
    const { report, problems, words } = site;
    // Home and the lists stand for the whole report; any other page is made from files of its own.
    const isOwn = path !== '/' && filesBehind(path, report).length > 0;
    return { isOwn, told: foundInWords(isOwn ? ownProblems(path, site) : problems, words) };
  },
  'own-problems': (site: SiteContext, path: string) => ownProblems(path, site).map(shownProblem),
  'rule-problems': ({ problems }: SiteContext, id: string) =>
    problems.filter(({ rule }) => rule === id).map(shownProblem),
  'listed-problems': ({ problems }: SiteContext, number: string) => {
    const paged = pageOf(worstFirst(problems), Number(number), pageSizes.problems);
    return { ...paged, items: paged.items.map(shownProblem) };
  },
  'told-of-plan': ({ ledger, report }: SiteContext, id: string) => ({
    ledger: planLedgerOf(ledger, id),
    figures: figuresTold(ledger, report.plans.get(id)),
    grades: gradesTold(ledger, id),
    untold: untoldOf(ledger, id),
  }),
  'told-of-pain-point': ({ ledger }: SiteContext, id: string) => painPointEntries(ledger, id),
  listed: (site: SiteContext, name: NameOfList, number: string) => listed(site, name, Number(number)),
  record: ({ ledger, report, insight }: SiteContext, person: string) => recordOf(person, ledger, { report, insight }),
} as const satisfies Readonly<Record<string, (site: SiteContext, ...about: never[]) => unknown>>;

type Questions = typeof questions;
type About<Name extends keyof Questions> =
  Parameters<Questions[Name]> extends [SiteContext, ...infer Rest extends string[]] ? Rest : [];

/**
 * The address of the entry that a page is about, whichever of its pages that is: what several pages ask of it, asked of this, is
 * one question with one answer.
 */
export function entryAddress(path: string): string {
  return path.replace(/^(\/[^/]+\/[^/]+\/).+$/, '$1');
}

/** Asks one of these questions for a page. */
export function ask<Name extends keyof Questions>(
  site: SiteContext,
  name: Name,
  ...about: About<Name>
): ReturnType<Questions[Name]> {
  const answer = questions[name] as (site: SiteContext, ...about: readonly string[]) => ReturnType<Questions[Name]>;
  return askedInstead([name, ...about], () => answer(site, ...about));
}
