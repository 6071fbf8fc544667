import { describe, expect, it } from 'vitest';
import { metricStanding } from '../../src/insight/metric-standing.ts';
import { loadReport } from '../../src/model/load-report.ts';
import { readTree } from '../../src/source/files.ts';
import { metricStandingInWords } from '../../src/wording/metric-standing.ts';

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
