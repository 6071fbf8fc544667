import { describe, expect, it } from 'vitest';
import { metricStanding } from '../../src/insight/metric-standing.ts';
import { loadReport } from '../../src/model/load-report.ts';
import { readTree } from '../../src/source/files.ts';
import { metricStandingInWords, withoutFiguresInWords } from '../../src/wording/metric-standing.ts';

describe('what a list says of a metric', () => {
  it.each(['en-GB', 'de-DE'])('is figures, and never that it is better or worse, in %s', (locale) => {
    const { report } = loadReport(readTree('content'), { today: '2026-10-31' });
    if (!report) throw new Error('The sample report does not load.');
    const settings = { ...report.settings, locale };
    const said = report.metrics.all.map((metric) =>
      metricStandingInWords(metricStanding(metric, settings), metric, settings),
    );
    expect(said).toHaveLength(report.metrics.size);
    for (const sentence of said) expect(sentence).not.toMatch(/better|worse|signal|besser|schlecht/i);
  });

  it.each([
    ['en-GB', 'figures of groups only', 'no figures yet'],
    ['de-DE', 'nur Zahlen einzelner Gruppen', 'noch keine Zahlen'],
  ])('does not miss figures where each is of a group, in %s', (locale, ofGroups, none) => {
    const { report } = loadReport(readTree('content'), { today: '2026-10-31' });
    if (!report) throw new Error('The sample report does not load.');
    const settings = { ...report.settings, locale };
    const metric = report.metrics.get('late-fee-complaints');
    if (!metric.series) throw new Error('The sample has no figures of it.');
    const { groups, whole } = metric.series;
    const said = (series: typeof metric.series) =>
      metricStandingInWords(metricStanding({ ...metric, series }, settings), { ...metric, series }, settings);
    const empty = { ...whole, points: [] } as typeof whole;
    expect(said({ whole: empty, groups })).toBe(ofGroups);
    expect(said({ whole: empty, groups: new Map() })).toBe(none);
    expect(withoutFiguresInWords({ series: { whole: empty, groups } }, settings, 'pilot')).toBe(none);
  });

  it('names the figure of the same month a year before', () => {
    const { report } = loadReport(readTree('content'), { today: '2026-10-31' });
    if (!report) throw new Error('The sample report does not load.');
    const metric = report.metrics.get('missed-appointments');
    const standing = metricStanding(metric, report.settings);
    expect(metricStandingInWords(standing, metric, report.settings)).toMatch(
      /^\d+\.\d% in Oct 2026, (?:up|down) from \d+\.\d% in Oct 2025$/,
    );
  });
});
