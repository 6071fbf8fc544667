import { themeKey } from '../../insight/emerging/theme-growth.ts';
import type { Report } from '../../model/report.ts';
import type { Dismissal } from '../../model/types/dismissal.ts';
import { didYouMean } from '../../source/did-you-mean.ts';
import { type Breach, defineRule } from '../rule.ts';

const dismissal = (what: string, until: string) => `- ${what}
  reason: The outage of September is over.
  until: ${until}
  by: ada-quist
`;

/** What was left is left for a while, and named so that it can be found. */
export const dismissalIsAlive = defineRule({
  id: 'dismissal-is-alive',
  severity: 'warning',
  why: 'A signal that was dismissed for good, or by a name that nothing has, is one that nobody will ever see again, or that comes back although somebody decided.',
  bad: { 'emerging.yaml': dismissal('metric: late-fee-complaints', '⟦2025-09-30⟧') },
  good: { 'emerging.yaml': dismissal('metric: late-fee-complaints', '2025-12-31') },
  *check(report) {
    for (const entry of report.dismissals) yield* faults(entry, report);
  },
});

function* faults({ metric, theme, until, at }: Dismissal, { voices, settings }: Report): Generator<Breach> {
  if ((metric === undefined) === (theme === undefined))
    yield {
      at: metric === undefined ? at() : at('theme'),
      severity: 'error',
      message:
        metric === undefined
          ? 'This dismisses nothing. Add metric: with its id, or theme: as voices spell it.'
          : 'This dismisses two things. Leave one of them out, and give the other an entry of its own.',
    };
  if (theme !== undefined) {
    const known = new Map(
      voices.all.flatMap((voice) => (voice.theme === undefined ? [] : [[themeKey(voice.theme), voice.theme]])),
    );
    if (!known.has(themeKey(theme)))
      yield {
        at: at('theme'),
        ofWhole: true,
        message: `No voice has the theme "${theme}".${didYouMean(theme, known.values()) || ' Spell it as voices do.'}`,
      };
  }
  if (until < settings.asOf)
    yield {
      at: at('until'),
      message: `This was left until ${until}, and is named again. Take the entry out, or give a later day and say in reason: why.`,
    };
}
