import { beforeAll, describe, expect, it } from 'vitest';
import { lessonsOf } from '../../src/insight/lessons.ts';
import { replyOn, withoutReply, withReply } from '../../src/insight/replies.ts';
import { insightOf, type ReportInsight } from '../../src/insight/report-insight.ts';
import { loadReport } from '../../src/model/load-report.ts';
import type { Report } from '../../src/model/report.ts';
import { readTree } from '../../src/source/files.ts';

let sample: { report: Report; insight: ReportInsight };
beforeAll(() => {
  const { report } = loadReport(readTree('content'), { today: '2026-10-31' });
  if (!report) throw new Error('The sample report does not load.');
  sample = { report, insight: insightOf(report) };
});

describe('the lessons of the sample report', () => {
  it('begin with failures that taught something, then name those that nobody learned from', () => {
    expect(lessonsOf(sample).map(({ plan, group }) => [group, plan.id])).toEqual([
      ['failed', 'voice-assistant-instead-of-the-menu'],
      ['silent', 'one-handler-per-fault'],
      ['others', 'late-fee-grace'],
    ]);
  });
});

describe('the replies to customers of the sample report', () => {
  it('stand with the newest first, each with every plan that measured something', () => {
    const replies = withReply(sample.report).flatMap((painPoint) => replyOn(painPoint, sample) ?? []);
    const told = replies.map(({ words }) => words.toldOn ?? '');
    expect(told).toEqual(told.toSorted().toReversed());
    expect(replies[0]?.outcomes.map(({ plan }) => plan.id)).toEqual([
      'call-back-within-the-hour',
      'voice-assistant-instead-of-the-menu',
    ]);
  });

  it('leave out what is resolved and name what is open without one', () => {
    const all = sample.report.painPoints.all;
    const [told, open] = [withReply(sample.report), withoutReply(sample.report)];
    expect(open.length).toBeGreaterThan(0);
    expect(told.length + open.length).toBe(
      all.filter(({ reply, status }) => reply !== undefined || status !== 'resolved').length,
    );
  });
});
