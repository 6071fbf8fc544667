import { beforeAll, describe, expect, it, test } from 'vitest';
import { beforeAfterKind } from '../../../src/chart/charts/before-after.ts';
import {
  claimTitle,
  levelInWords,
  mostLettersInHeadline,
  nameInHeadline,
  verdictLine,
} from '../../../src/wording/index.ts';
import type { MeasureInsight, PlanInsight } from '../../../src/insight/plan-insight.ts';
import { insightOf } from '../../../src/insight/report-insight.ts';
import { loadReport } from '../../../src/model/load-report.ts';
import { readTree } from '../../../src/source/files.ts';
import { beforeAfterInput } from '../../../src/chart/requests/before-after.ts';
import { forbidden } from '../../wording/forbidden.ts';

const sides = ['before', 'after'] as const;

let entries: { readonly entry: MeasureInsight; readonly plan: PlanInsight }[] = [];
beforeAll(async () => {
  const { report } = loadReport(readTree('content'), { today: '2026-10-31' });
  if (!report) throw new Error('The sample report does not load.');
  const insight = insightOf(report);
  entries = report.plans.all.flatMap(({ id }) => {
    const plan = insight.plan(id);
    return plan.measures.map((entry) => ({ entry, plan }));
  });
});

describe.each(['en-GB', 'de-DE'])('In %s, the chart of every measure of the sample', (locale) => {
  const context = { locale, currency: 'GBP' };

  it('says what the page says of the claim', () => {
    for (const { entry, plan } of entries) {
      const input = beforeAfterInput(entry, plan, context);
      if (input.points.length > 0)
        expect(beforeAfterKind.sentence(input, context)).toContain(verdictLine(entry.claim, entry.metric, context));
    }
  });

  it('claims no more than its grade', () => {
    for (const { entry, plan } of entries) {
      const said = beforeAfterKind.sentence(beforeAfterInput(entry, plan, context), context);
      for (const words of forbidden[entry.claim.grade])
        expect(said.slice(entry.metric.name.length), said).not.toMatch(words);
    }
  });

  it('writes a level alike in its drawing, its table, its sentence and on the page', () => {
    for (const { entry, plan } of entries)
      for (const side of sides) {
        const level = levelInWords(entry.claim, side, entry.metric, context);
        if (level === null) continue;
        const input = beforeAfterInput(entry, plan, context);
        const { rows } = beforeAfterKind.table(input, context);
        const window = rows.at(side === 'after' || input.after?.value === undefined ? -1 : -2);
        expect(window?.[1]?.startsWith(level), `${level} and ${window?.[1]}`).toBe(true);
        expect(beforeAfterKind.sentence(input, context)).toContain(`: ${level} (`);
        const texts = Object.values(beforeAfterKind.spec(input, 'wide', context).datasets ?? {}).flat();
        expect(texts).toContainEqual(expect.objectContaining({ text: level }));
      }
  });

  it('has a headline that begins with the measure and takes no more than three lines of a phone', () => {
    for (const { claim, metric } of entries.map(({ entry }) => entry)) {
      const title = claimTitle(claim, metric, context);
      expect(title.startsWith(nameInHeadline(metric))).toBe(true);
      expect(nameInHeadline(metric).length).toBeLessThanOrEqual(mostLettersInHeadline);
      expect(title.length, title).toBeLessThanOrEqual(120);
    }
  });
});

test('The sample has a plan at each grade, and one whose figures got worse', () => {
  const heroes = entries.filter(({ entry, plan }) => entry === plan.hero).map(({ entry }) => entry.claim);
  expect(new Set(heroes.map(({ grade }) => grade))).toEqual(new Set([0, 1, 2, 3, 4, 5]));
  expect(heroes.map(({ direction }) => direction)).toContain('worse');
});

describe('A figure that is about one', () => {
  it('keeps its decimal wherever it stands', () => {
    const found = entries.find(({ entry }) => entry.metric.id === 'late-fee-complaints');
    if (!found) throw new Error('The sample does not measure complaints.');
    const context = { locale: 'en-GB', currency: 'GBP' };
    expect(levelInWords(found.entry.claim, 'after', found.entry.metric, context)).toBe('1.0');
    expect(verdictLine(found.entry.claim, found.entry.metric, context)).toContain('to 1.0\u00a0complaints');
  });
});
