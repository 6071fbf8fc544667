import { defineRule } from '../rule.ts';

/** Whatever a customer said has somebody, or something, that it went to. */
export const voiceHasAHome = defineRule({
  id: 'voice-has-a-home',
  severity: 'error',
  why: 'A voice that belongs nowhere was collected and not heard, and nobody can tell that customer what came of it.',
  bad: {
    'voices/2025-q2.yaml': `- id: ⟦v-0201⟧
  on: 2025-04-02
  channel: Phone
  kind: complaint
  words: I rang twice and nobody knew of the first time.
`,
  },
  good: {
    'voices/2025-q2.yaml': `- id: v-0201
  on: 2025-04-02
  channel: Phone
  kind: complaint
  words: I rang twice and nobody knew of the first time.
  routedTo: care
`,
  },
  *check({ voices }) {
    for (const { painPoint, decision, routedTo, at } of voices)
      if (painPoint === undefined && decision === undefined && routedTo === undefined)
        yield {
          at: at('id'),
          message:
            'Nothing says where this went. Add painPoint:, routedTo: with the department whose lead takes it on, or decision: with what was decided.',
        };
  },
});
