import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadReport } from '../../../src/model/load-report.ts';
import { readTree } from '../../../src/source/files.ts';
import { everything } from '../../../src/site/everything.ts';
import { partCount, quickPart } from '../../../src/site/quick-open/parts-of.ts';

const root = fileURLToPath(new URL('../../../content', import.meta.url));
const { report } = loadReport(readTree(root), { today: '2026-10-31' });
if (!report) throw new Error('The sample report cannot be read.');

describe('the index of Quick Open', () => {
  it('has every page of an entry once, whatever the size of its files', () => {
    const all = everything(report).map(({ path, label }) => [path, label]);
    for (const size of [1, 7, 1000]) {
      const parts = Array.from({ length: Math.ceil(all.length / size) }, (_, i) => quickPart(report, i + 1, size));
      const found = parts.flatMap(({ kinds }) =>
        kinds.flatMap(({ path, entries }) => entries.map(([id, title]) => [`${path}${id}/`, title])),
      );
      expect(found).toEqual(all);
    }
    expect(partCount(report)).toBe(1);
  });

  it('leads to a plan by its owner and its metrics as well', () => {
    const { names, kinds } = quickPart(report, 1);
    const plan = kinds.find(({ path }) => path === '/plans/')?.entries.find(([id]) => id === 'late-fee-grace');
    const also = plan?.slice(2).map((place) => names[Number(place)]);
    expect(also?.[0]).toBe('Maria Okafor');
    expect(also).toContain(report.metrics.get('late-fee-complaints').name);
  });

  it('takes under 50 bytes an entry, packed, even where there are few', () => {
    const { names, kinds } = quickPart(report, 1);
    const bytes = gzipSync(JSON.stringify({ names, kinds })).length;
    expect(bytes / everything(report).length).toBeLessThan(50);
  });
});
