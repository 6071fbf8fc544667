import { execFileSync } from 'node:child_process';
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** When the simulated company exported its raw answers and counted them, on the report's day and before its commit. */
const moments = { exported: '2026-10-31T16:05:00Z', counted: '2026-10-31T16:40:00Z' } as const;

/** Counts the raw answers by `npm run refresh`, and dates what it leaves in the simulated past. */
export function countRaw(content: string, raw: readonly string[], metrics: readonly string[]): void {
  const exported = new Date(moments.exported);
  for (const path of raw) utimesSync(join(content, path), exported, exported);
  const program = fileURLToPath(new URL('../../src/cli/index.ts', import.meta.url));
  execFileSync(process.execPath, [program, 'refresh', '--content', content], { stdio: 'inherit' });
  for (const metric of metrics) {
    const path = join(content, `data/${metric}.source.json`);
    const record = readFileSync(path, 'utf8');
    writeFileSync(path, record.replace(/(?<="refreshed": ")[^"]*/, moments.counted));
  }
}
