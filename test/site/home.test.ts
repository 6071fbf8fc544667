import { describe, expect, it } from 'vitest';
import { loadReport } from '../../src/model/load-report.ts';
import { readTree } from '../../src/source/files.ts';
import { insightOf } from '../../src/insight/report-insight.ts';
import { homeOf } from '../../src/site/home.ts';
import { registerOf } from '../../src/insight/register.ts';

async function home() {
  const { report } = loadReport(readTree('content'), { today: '2026-10-31' });
  if (!report) throw new Error('The sample report does not load.');
  const insight = insightOf(report);
  return { ...homeOf({ report, insight }), register: registerOf({ report, insight }), report };
}

describe('the home page of the sample report', () => {
  it('puts failures beside successes and leaves no plan out', async () => {
    const { standings, report } = await home();
    const ids = (list: typeof standings.worked) => list.map(({ plan }) => plan.id);
    expect(ids(standings.worked)).toContain('late-fee-grace');
    expect(ids(standings.didNot)).toContain('voice-assistant-instead-of-the-menu');
    expect(ids(standings.overdue)).toContain('confirm-the-slot-the-evening-before');
    const sorted = [...ids(standings.worked), ...ids(standings.didNot), ...ids(standings.early)].sort();
    expect(sorted).toEqual(report.plans.all.map(({ id }) => id));
  });

  it('keeps to the focus and to six updates, the newest first', async () => {
    const { focus, updates } = await home();
    expect(focus.length).toBeLessThanOrEqual(5);
    expect(new Set(focus.map(({ status }) => status))).toEqual(new Set(['focus']));
    expect(updates).toHaveLength(6);
    expect(updates.map(({ on }) => on)).toEqual(
      updates
        .map(({ on }) => on)
        .sort()
        .reverse(),
    );
  });

  it('lists every pain point once, those resolved last', async () => {
    const { register, report } = await home();
    expect(new Set(register).size).toBe(report.painPoints.size);
    expect(register.at(-1)?.status).toBe('resolved');
  });
});
