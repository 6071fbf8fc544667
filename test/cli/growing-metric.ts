import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Adds a metric to the small report that nobody works on and that rose in the last three of its 24 months. */
export function addGrowingMetric(root: string): void {
  const rows = Array.from({ length: 24 }, (_, i) => {
    const month = `${2023 + Math.floor((i + 10) / 12)}-${String(((i + 10) % 12) + 1).padStart(2, '0')}-01`;
    return `${month},${100 + ((i * 7) % 11) + (i >= 21 ? 60 : 0)},1000`;
  });
  writeFileSync(
    join(root, 'metrics/chats-closed.yaml'),
    `name: Chats closed
role: process
measure: proportion
better: lower
unit: '%'
period: month
source: Chat desk
`,
  );
  writeFileSync(join(root, 'data/chats-closed.csv'), ['period,numerator,denominator', ...rows, ''].join('\n'));
}
