import type { Report } from '../model/report.ts';
import type { OwnPage } from '../model/types/page.ts';
import { madeOnce } from '../source/reads.ts';
import { compareText } from '../source/text-order.ts';

/** The organisation's own pages in the order that they ask for, then by their titles. */
export function ownPages(report: Report): readonly OwnPage[] {
  return madeOnce(report, 'own-pages', () =>
    report.pages.all.toSorted((a, b) => placeOf(a) - placeOf(b) || compareText(a.title, b.title)),
  );
}

const placeOf = ({ order = Number.POSITIVE_INFINITY }: OwnPage) => Math.min(order, 1000);
