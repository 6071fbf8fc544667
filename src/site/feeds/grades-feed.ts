import type { Ledger } from '../../history/ledger.ts';
import type { Report } from '../../model/report.ts';
import { compareText } from '../../source/text-order.ts';
import { gradeInWords } from '../../wording/promises.ts';
import { wordingFor } from '../../wording/language.ts';
import type { NoLedger } from '../build/ledger.ts';
import { pageSizes } from '../page-sizes.ts';
import { atomFeed, urn } from './atom.ts';

/** What plans came to prove, and no longer prove, as git's history of their figures tells it. */
export function gradesFeed(report: Report, ledger: Ledger | NoLedger, site: URL | undefined): string {
  const { settings } = report;
  const grades = typeof ledger === 'string' ? [] : [...ledger.grades];
  const entries = grades
    .flatMap(([id, points]) => {
      const plan = report.plans.find(id);
      return plan ? points.map((point) => ({ plan, point })) : [];
    })
    .toSorted((a, b) => compareText(b.point.on, a.point.on) || compareText(a.plan.id, b.plan.id))
    .slice(0, pageSizes.changes)
    .map(({ plan, point }) => ({
      title: plan.title,
      // Of a month its last commit counts, so a later one tells the same anew.
      id: urn(settings, 'grade', plan.id, point.on.slice(0, 7)),
      on: point.on,
      author: settings.organisation,
      page: `/plans/${plan.id}/`,
      text: gradeInWords(point, settings),
    }));
  const title = wordingFor(settings.locale).feeds.grades;
  return atomFeed({ title, name: 'grades', path: '/grades.xml', page: '/plans/', entries }, settings, site);
}
