import type { Voice } from '../../model/types/voice.ts';
import { compareText } from '../../source/text-order.ts';
import { defineRule } from '../rule.ts';

/** As many customers as make a theme an event. */
const crowd = 10;

const voices = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `- id: v-02${String(i).padStart(2, '0')}
  on: 2025-03-${String(i + 1).padStart(2, '0')}
  channel: Phone
  kind: complaint
  words: I read the meter twice and the bill still had another figure.
  theme: ${i === count - 1 && count >= crowd ? '⟦meter reading⟧' : 'meter reading'}
  decision: Read again by the engineer.
`,
  ).join('');

/** Many voices of one theme are no longer single cases. */
export const splitACrowd = defineRule({
  id: 'split-a-crowd',
  severity: 'info',
  why: `When ${crowd} customers say the same, answering each of them by hand costs more than asking why.`,
  bad: { 'voices/2025-q2.yaml': voices(crowd) },
  good: { 'voices/2025-q2.yaml': voices(crowd - 1) },
  *check({ voices: all }) {
    const homeless = all.all.filter(({ painPoint, theme }) => painPoint === undefined && theme !== undefined);
    const byTheme: ReadonlyMap<string | undefined, readonly Voice[]> = Map.groupBy(homeless, ({ theme }) =>
      theme?.trim().toLowerCase(),
    );
    for (const said of byTheme.values()) {
      const last = said.toSorted((a, b) => compareText(a.on, b.on)).at(-1);
      if (last && said.length >= crowd)
        yield {
          at: last.at('theme'),
          message: `${said.length} voices are about "${last.theme}" and belong to no pain point. Open one in pain-points/, and name it in each of them.`,
        };
    }
  },
});
