import { repeatedOf } from '../../insight/repeated-fixes.ts';
import { fixMoney, smallFixes } from '../../insight/small-fixes.ts';
import type { Report } from '../../model/report.ts';

/** How many themes are given, the most of the last year first, so that no file grows with the report. */
const mostThemes = 50;

/** What the API says of small fixes: their themes and places, what they say of money, and what keeps coming back. */
export function fixFacts(report: Report) {
  const themes = smallFixes(report);
  return {
    total: report.microActions.size,
    themes: themes.slice(0, mostThemes).map(({ theme, newestFirst, lastYear, places, painPoints }) => {
      return { theme, total: newestFirst.length, lastYear, places, painPoints, ...fixMoney(newestFirst) };
    }),
    repeated: repeatedOf(report).map(({ kind, last, fixes }) => ({
      kind,
      theme: last.theme ?? null,
      where: last.where ?? null,
      painPoint: last.painPoint ?? null,
      fixes: fixes.length,
    })),
  };
}
