import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const committed = join(root, 'content/data');
const temporary = mkdtempSync(join(tmpdir(), 'poplar-simulate-'));

const simulate = (out: string, ...more: string[]): string =>
  execFileSync(process.execPath, [join(root, 'scripts/simulate.ts'), '--out', join(temporary, out), ...more], {
    encoding: 'utf8',
  });
const written = (out: string): string => join(temporary, out, 'data');

afterAll(() => rmSync(temporary, { recursive: true }));

describe('the simulated figures of the sample report', () => {
  it('are the same bytes as the committed ones', () => {
    simulate('same');
    const files = readdirSync(written('same')).sort();
    expect(files).toEqual(
      readdirSync(committed)
        .filter((name) => name.endsWith('.csv'))
        .sort(),
    );
    for (const file of files)
      expect(readFileSync(join(written('same'), file)).equals(readFileSync(join(committed, file))), file).toBe(true);
  });

  it('are counted from raw answers that are the same bytes, too', () => {
    const raw = join(root, 'content/sources');
    for (const file of readdirSync(raw, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.csv')))
      expect(readFileSync(join(temporary, 'same/sources', file)).equals(readFileSync(join(raw, file))), file).toBe(
        true,
      );
  });

  it('differ with another seed', () => {
    simulate('other', '--seed', 'southline');
    const read = (folder: string): string => readFileSync(join(folder, 'missed-appointments.csv'), 'utf8');
    expect(read(written('other'))).not.toBe(read(committed));
  });

  it('stay under 60 kB a file', () => {
    const sizes = readdirSync(committed).map((file) => readFileSync(join(committed, file)).length);
    expect(Math.max(...sizes)).toBeLessThan(60_000);
  });

  it('add up to the whole where groups are reported', () => {
    const rows = readFileSync(join(committed, 'late-fee-complaints.csv'), 'utf8').trim().split('\n').slice(1);
    for (let i = 0; i < rows.length; i += 3) {
      const [whole, pilot, rest] = rows.slice(i, i + 3).map((row) => Number(row.split(',')[1]));
      expect(whole).toBe((pilot ?? Number.NaN) + (rest ?? Number.NaN));
    }
  });

  it('add up to the whole, events and cases, where it is divided among units', () => {
    const rows = readFileSync(join(committed, 'missed-appointments.csv'), 'utf8').trim().split('\n').slice(1);
    const cells = rows.map((row) => row.split(','));
    for (const months of Map.groupBy(cells, ([period]) => period).values())
      for (const column of [1, 2]) {
        const [whole, ...units] = months.map((row) => Number(row[column]));
        expect(units.reduce((sum, unit) => sum + unit, 0)).toBe(whole);
      }
  });

  it('leave a gap out rather than writing a zero', () => {
    const rows = readFileSync(join(committed, 'had-to-explain-again.csv'), 'utf8').trim().split('\n');
    expect(rows).toHaveLength(36);
    expect(rows.some((row) => row.startsWith('2025-05-01'))).toBe(false);
  });
});
