import type { Report } from '../../model/report.ts';
import type { PainPoint } from '../../model/types/pain-point.ts';
import { firstWord, wordsOf } from '../vocabulary/vocabulary.ts';
import { defineRule } from '../rule.ts';

/** Money back is owed, and cures nothing. */
export const workaroundOnly = defineRule({
  id: 'workaround-only',
  severity: 'warning',
  why: 'A credit makes good what went wrong for one customer. Until somebody says why it goes wrong, the next one is on the way.',
  bad: {
    'pain-points/late-fee.yaml': `title: ⟦Charged a late fee before the payment has cleared⟧
# without rootCause
reply:
  youSaid: You charged me for being late when I was not.
  weDid: Everybody who rang got a credit and an apology.
  toldOn: 2025-10-20
`,
  },
  good: {
    'pain-points/late-fee.yaml': `# without rootCause
reply:
  youSaid: You charged me for being late when I was not.
  weDid: The fee now waits for the bank.
  toldOn: 2025-10-20
`,
  },
  *check(report) {
    const words = wordsOf(report.settings.locale, 'workaround');
    for (const painPoint of report.painPoints) {
      if (painPoint.rootCause) continue;
      const word = answersOf(painPoint, report)
        .map((answer) => firstWord(answer, words))
        .find((found) => found !== undefined);
      if (word !== undefined)
        yield {
          at: painPoint.at('title'),
          message: `The answer so far is "${word}", and nothing says why this happens. Add rootCause: with its category and an explanation.`,
        };
    }
  },
});

/** What was done about a pain point so far, in its authors' words. */
function answersOf({ id, reply }: PainPoint, { relations }: Report): readonly string[] {
  return [
    ...(reply?.weDid === undefined ? [] : [reply.weDid]),
    ...relations.microActionsOn(id).map(({ did }) => did),
    ...relations.plansOf(id).flatMap(({ title, steps }) => [title, ...steps.map(({ what }) => what)]),
  ];
}
