import sax from 'sax';
import { beforeAll, describe, expect, it } from 'vitest';
import { insightOf, type ReportInsight } from '../../../src/insight/report-insight.ts';
import { daysAhead } from '../../../src/insight/days-ahead.ts';
import { loadReport } from '../../../src/model/load-report.ts';
import type { Report } from '../../../src/model/report.ts';
import { calendarOf } from '../../../src/site/feeds/calendar.ts';
import { robotsText, siteMap } from '../../../src/site/feeds/for-robots.ts';
import { gradesFeed } from '../../../src/site/feeds/grades-feed.ts';
import { updatesFeed } from '../../../src/site/feeds/updates-feed.ts';
import { readTree } from '../../../src/source/files.ts';
import { smallReport } from '../../history/small-report.ts';

const site = new URL('https://cx.example');
let report: Report;
let insight: ReportInsight;
beforeAll(() => {
  const loaded = loadReport(readTree('content'), { today: '2026-10-31' });
  if (!loaded.report) throw new Error('The sample report does not load.');
  report = loaded.report;
  insight = insightOf(report);
});

/** The texts of one element, as an XML reader finds them. */
function textsOf(xml: string, element: string): readonly string[] {
  const parser = sax.parser(true);
  const texts: string[] = [];
  let open = '';
  parser.onopentag = ({ name }) => void (open = name);
  parser.onclosetag = () => void (open = '');
  parser.ontext = (text) => void (open === element && texts.push(text));
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(xml).close();
  return texts;
}

describe('the feed of updates', () => {
  it('is XML whose entries have ids that no other address changes', () => {
    const ids = (at: URL | undefined) => textsOf(updatesFeed(report, at), 'id').slice(1);
    expect(ids(site).length).toBe(report.updates.size);
    expect(new Set(ids(site)).size).toBe(report.updates.size);
    expect(ids(undefined)).toEqual(ids(site));
  });

  it('begins with the newest and leads to the page of its plan', () => {
    const days = textsOf(updatesFeed(report, site), 'updated').slice(1);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(updatesFeed(report, site)).toContain('href="https://cx.example/plans/late-fee-grace/#timeline"');
  });
});

describe('the feed of grades', () => {
  it('tells a change of a plan that is there, and nothing without a history', () => {
    const point = { on: '2026-03-31', grade: 3, direction: 'worse' } as const;
    const grades = new Map([
      ['late-fee-grace', [point]],
      ['gone', [point]],
    ]);
    const ledger = { plans: new Map(), entries: [], grades, since: null, cutOff: false };
    const feed = gradesFeed(report, ledger, site);
    expect(textsOf(feed, 'title').slice(1)).toEqual([report.plans.get('late-fee-grace').title]);
    expect(textsOf(feed, 'content')[0]).toMatch(/worse, changed/);
    expect(textsOf(gradesFeed(report, 'no-git', site), 'content')).toEqual([]);
  });

  it('has an id of its own, and keeps that of an entry when a later commit of its month tells the same', () => {
    const told = (on: string) => {
      const grades = new Map([['late-fee-grace', [{ on, grade: 3, direction: 'worse' } as const]]]);
      return gradesFeed(report, { plans: new Map(), entries: [], grades, since: null, cutOff: false }, site);
    };
    const [own, entry] = textsOf(told('2026-03-05'), 'id');
    expect(own).not.toBe(textsOf(updatesFeed(report, site), 'id')[0]);
    expect(textsOf(told('2026-03-31'), 'id')).toEqual([own, entry]);
    expect(textsOf(told('2026-04-01'), 'id')[1]).not.toBe(entry);
  });
});

describe('the calendar', () => {
  const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

  it('has a whole day for every open thing, each known again by its id', () => {
    const lines = unfolded(calendarOf(report, insight, site));
    const ids = lines.filter((line) => line.startsWith('UID:'));
    expect(ids).toHaveLength(daysAhead(report, insight).length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(ids.length);
    expect(lines.every((line) => !/^DT(START|END)(?!;VALUE=DATE:\d{8}$)/.test(line))).toBe(true);
    expect(lines).toContain('SUMMARY:Due: Staff the evening desk in the North on all seven days');
    expect(lines).toContain('URL:https://cx.example/plans/confirm-the-slot-the-evening-before/');
  });

  it('has one day for a goal that was moved to another value by the same day', () => {
    const goal = '  - metric: late-fee-complaints\n    value: 1.5\n    by: 2026-06-30\n';
    const harder = goal.replace('1.5', '1.2');
    const { report } = smallReport({
      'plans/late-fee-grace/plan.yaml': (text) => text.replace(goal, `${goal}${harder}    reason: Reached sooner.\n`),
    });
    const lines = unfolded(calendarOf(report, insightOf(report), site));
    expect(report.plans.get('late-fee-grace').goals).toHaveLength(2);
    expect(lines.filter((line) => /^UID:.*:goal%3A/.test(line))).toHaveLength(1);
  });

  it('breaks its lines after 75 bytes at most, and never within a character', () => {
    const text = calendarOf(report, insight, undefined);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\ufffd');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('says nothing of plans that are over', () => {
    const over = daysAhead(report, insight).filter(({ plan }) => ['done', 'stopped'].includes(plan.status));
    expect(over).toEqual([]);
  });
});

describe('what robots are told', () => {
  it('is to stay away, unless the report says otherwise', () => {
    expect(robotsText(report.settings, site)).toBe('User-agent: *\nDisallow: /\n');
    const open = { ...report.settings, site: { searchEngines: true } };
    expect(robotsText(open, site)).toBe('User-agent: *\nAllow: /\nSitemap: https://cx.example/sitemap.xml\n');
    expect(robotsText(open, undefined)).toBe('User-agent: *\nAllow: /\n');
  });

  it('lists every page and entry once', () => {
    const places = textsOf(siteMap(report, site), 'loc');
    expect(new Set(places).size).toBe(places.length);
    expect(places).toContain('https://cx.example/');
    expect(places).toContain('https://cx.example/you-said-we-did/');
    expect(places).toContain('https://cx.example/people/maria-okafor/');
  });
});
