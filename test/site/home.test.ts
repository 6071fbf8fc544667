import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../src/insight/interval.ts';
import { Collection } from '../../src/model/collection.ts';
import { loadReport } from '../../src/model/load-report.ts';
import { readTree } from '../../src/source/files.ts';
import { insightOf } from '../../src/insight/report-insight.ts';
import { homeOf } from '../../src/site/home.ts';
import { wordingFor } from '../../src/wording/language.ts';
import { registerOf } from '../../src/insight/register.ts';

async function sample() {
  const { report } = loadReport(readTree('content'), { today: '2026-10-31' });
  if (!report) throw new Error('The sample report does not load.');
  return { report, insight: insightOf(report) };
}

async function home() {
  const { report, insight } = await sample();
  return { ...homeOf({ report, insight }), register: registerOf({ report, insight }), report };
}

describe('the home page of the sample report', () => {
  it('puts failures beside successes and leaves no plan out', async () => {
    const { standings, report } = await home();
    const ids = (list: typeof standings.better) => list.map(({ plan }) => plan.id);
    expect(ids(standings.better)).toContain('late-fee-grace');
    expect(ids(standings.didNot)).toContain('voice-assistant-instead-of-the-menu');
    expect(ids(standings.overdue)).toContain('confirm-the-slot-the-evening-before');
    const sorted = [...ids(standings.better), ...ids(standings.didNot), ...ids(standings.early)].sort();
    expect(sorted).toEqual(report.plans.all.map(({ id }) => id));
  });

  it.each(['en-GB', 'de-DE'])(
    'names no cause over what got better, which may have none that is proven: %s',
    (locale) => {
      const { home: words, shell } = wordingFor(locale);
      for (const said of [words.better, words.didNot, words.noneBetter, shell.notFound.home])
        expect(said).not.toMatch(/worked (?!on)|gewirkt/);
    },
  );

  it('begins with the focus and tells what happened in the last month, the newest first', async () => {
    const { rows, inFocus, recent, report } = await home();
    expect(rows).toHaveLength(inFocus);
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['focus']));
    const days = recent.map(({ on }) => on);
    expect(days.length).toBeGreaterThan(2);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(days.every((day) => day > '2026-09-30' && day <= report.settings.asOf)).toBe(true);
  });

  it('begins with what costs the most where nothing is in focus', async () => {
    const { report, insight } = await sample();
    const painPoints = new Collection(
      report.painPoints.all.map((painPoint) =>
        painPoint.status === 'focus' ? { ...painPoint, status: 'identified' as const } : painPoint,
      ),
    );
    const { rows, inFocus, priced } = homeOf({ report: { ...report, painPoints }, insight });
    const costs = rows.map(({ id }) => {
      const { cost } = insight.painPoint(id);
      return isRefusal(cost) ? -1 : cost.perMonth.base;
    });
    expect(inFocus).toBe(0);
    expect(priced.shown).toBe(costs.filter((cost) => cost >= 0).length);
    expect(priced.all).toBeGreaterThanOrEqual(priced.shown);
    expect(costs).toHaveLength(report.settings.focusLimit.to);
    expect(costs).toEqual(costs.toSorted((a, b) => b - a));
  });

  it('lists every pain point once, those resolved last', async () => {
    const { register, report } = await home();
    expect(new Set(register).size).toBe(report.painPoints.size);
    expect(register.at(-1)?.status).toBe('resolved');
  });
});
