import { loadReport } from '../../src/model/load-report.ts';
import { readTree } from '../../src/source/files.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { nextPeriod } from '../../src/model/period.ts';
import type { Report } from '../../src/model/report.ts';
import type { PainPoint } from '../../src/model/types/pain-point.ts';
import type { Plan } from '../../src/model/types/plan.ts';
import { insightOf } from '../../src/insight/report-insight.ts';
import type { Holds } from '../../src/insight/holds.ts';
import { lastDayMeasured, timelineOf } from '../../src/insight/timeline.ts';

let report: Report;
beforeAll(async () => {
  const loaded = loadReport(readTree('content'), { today: '2026-10-31' });
  if (!loaded.report) throw new Error('The sample report does not load.');
  report = loaded.report;
});

function eventsOf(id: string, holds: Holds | null = null) {
  const plan = report.plans.get(id);
  return timelineOf(
    plan,
    report.painPoints.get(plan.painPoint),
    { measuredOn: undefined, holds },
    report.settings.asOf,
  );
}

describe('the timeline of a plan', () => {
  it('runs from the day it was heard, in order of time', () => {
    const days = eventsOf('late-fee-grace').map(({ on }) => on);
    expect(days[0]).toBe('2025-02-03');
    expect(days).toEqual(days.toSorted());
  });

  it('is measured to the last day of the figures that are compared', () => {
    const insight = insightOf(report);
    const dayOf = (id: string) => lastDayMeasured(insight.plan(id).hero);
    expect(dayOf('late-fee-grace')).toBe('2026-06-30');
    expect(dayOf('price-notice-in-plain-words')).toBe('2026-10-31');
    expect(dayOf('call-back-within-the-hour')).toBeUndefined();
  });

  it('marks an open step whose day has passed as overdue', () => {
    const overdue = eventsOf('confirm-the-slot-the-evening-before').filter(({ state }) => state === 'overdue');
    expect(overdue.map(({ on }) => on)).toEqual(['2026-09-15']);
  });

  it('leaves out the open steps of a plan that ended', () => {
    const events = eventsOf('voice-assistant-instead-of-the-menu');
    expect(events.filter(({ state }) => state !== 'past')).toEqual([]);
  });

  it.each([
    ['under-way', ['2026-10-30 overdue', '2026-10-31 ahead']],
    ['done', []],
    ['stopped', []],
  ] as const)('of a plan that is %s has these open steps: %j', (status, open) => {
    const plan = report.plans.get('late-fee-grace');
    const steps = ['2026-10-30', '2026-10-31'].map((due) => ({ id: due, what: 'Call', who: plan.owner, due }));
    const painPoint = report.painPoints.get(plan.painPoint);
    const events = timelineOf(
      { ...plan, status, steps },
      painPoint,
      { measuredOn: undefined, holds: null },
      '2026-10-31',
    );
    expect(events.flatMap(({ kind, on, state }) => (kind === 'step' ? [`${on} ${state}`] : []))).toEqual(open);
  });

  it('counts what happens on the report’s own day as past', () => {
    const events = (asOf: string) => {
      const plan = report.plans.get('late-fee-grace');
      const painPoint = report.painPoints.get(plan.painPoint);
      return timelineOf(plan, painPoint, { measuredOn: undefined, holds: null }, asOf);
    };
    const { starts } = report.plans.get('late-fee-grace');
    const began = (asOf: string) => events(asOf).find(({ kind }) => kind === 'began')?.state;
    expect([began(starts), began(nextPeriod(starts, 'day', -1))]).toEqual(['past', 'ahead']);
  });

  it.each(['done', 'stopped'] as const)(
    'has every station of a plan that is %s, and what stands between them',
    (status) => {
      const plan = report.plans.get('late-fee-grace');
      const painPoint = { ...report.painPoints.get(plan.painPoint), reply: { toldOn: '2026-09-01' } } as PainPoint;
      const whole = { ...plan, status, steps: [], updates: [], result: { on: '2026-10-01' } } as unknown as Plan;
      const events = (one: Plan, of = painPoint) =>
        timelineOf(one, of, { measuredOn: '2026-06-30', holds: null }, '2026-10-31')
          .filter(({ kind }) => kind !== 'backed')
          .map(({ kind, station }) => (station ? kind.toUpperCase() : kind));
      const ended = status === 'done' ? 'ENDED' : 'STOPPED';
      expect(events(whole)).toEqual(['HEARD', 'ACCEPTED', 'began', 'CHANGED', 'MEASURED', 'told', ended]);
      const { accepted: _a, changedOn: _c, result: _r, ...bare } = whole;
      const { reply: _t, ...untold } = painPoint;
      expect(events(bare as Plan, untold as PainPoint)).toEqual(['HEARD', 'began', 'MEASURED']);
    },
  );

  it.each<[string, Partial<Holds>, { on: string; state: string } | undefined]>([
    ['asked again', { verdict: 'slipping', to: '2026-09-30', missing: [] }, { on: '2026-09-30', state: 'past' }],
    [
      'to be asked',
      { verdict: 'early', missing: [{ code: 'more-periods', periods: 2, readyOn: '2027-01-01', overdue: false }] },
      { on: '2027-01-01', state: 'ahead' },
    ],
    [
      'to be asked as soon as late figures are there',
      { verdict: 'early', missing: [{ code: 'more-periods', periods: 2, readyOn: '2026-10-01', overdue: true }] },
      undefined,
    ],
    ['never asked while too few cases come', { verdict: 'early', missing: [] }, undefined],
  ])('says when a change that is done was %s whether it holds', (_, holds, found) => {
    const asked = eventsOf('late-fee-grace', holds as Holds).find(({ kind }) => kind === 'asked-again');
    expect(asked && { on: asked.on, state: asked.state }).toEqual(found);
  });

  it('says of a step done late when it was due', () => {
    const late = eventsOf('late-fee-grace').filter(
      (event) => event.kind === 'step' && (event.due ?? '9999') < event.on,
    );
    expect(late[0]).toMatchObject({ on: '2025-08-14', due: '2025-07-31', who: 'aoife-brennan' });
  });
});
