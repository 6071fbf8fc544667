import type { Report } from '../../model/report.ts';
import { compareText } from '../../source/text-order.ts';
import { capital } from '../../wording/capital.ts';
import { wordingFor } from '../../wording/language.ts';
import { pageSizes } from '../page-sizes.ts';
import { atomFeed, urn } from './atom.ts';

/** What owners wrote lately about their plans. */
export function updatesFeed(report: Report, site: URL | undefined): string {
  const { settings } = report;
  const { feeds: words, review } = wordingFor(settings.locale);
  const entries = report.updates.all
    .filter(({ on }) => on <= settings.asOf)
    .toSorted((a, b) => compareText(b.on, a.on) || compareText(a.plan, b.plan))
    .slice(0, pageSizes.changes)
    .map(({ plan, on, author, health, callToAction }) => ({
      title: report.plans.get(plan).title,
      id: urn(settings, 'update', plan, on),
      on,
      author: report.people.get(author).name,
      page: `/plans/${plan}/#timeline`,
      text: [
        `${capital(review.health[health])}.`,
        ...(callToAction === undefined ? [] : [words.asks(callToAction)]),
      ].join('\n'),
    }));
  return atomFeed(
    { title: words.updates, name: 'updates', path: '/feed.xml', page: '/plans/', entries },
    settings,
    site,
  );
}
