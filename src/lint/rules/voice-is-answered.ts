import { dayNumber } from '../../model/period.ts';
import { defineRule } from '../rule.ts';

const voice = (more: string) => `- id: ${more.startsWith('⟦') ? '⟦v-0201⟧' : 'v-0201'}
  on: 2025-04-02
  channel: Phone
  kind: complaint
  words: I rang twice and nobody knew of the first time.
  routedTo: care
${more.replace('⟦⟧', '')}`;

/** Whoever complained waits. */
export const voiceIsAnswered = defineRule({
  id: 'voice-is-answered',
  severity: 'warning',
  why: 'A complaint that nobody answers is the last one from that customer, and not because they are content.',
  bad: { 'voices/2025-q2.yaml': voice('⟦⟧') },
  good: { 'voices/2025-q2.yaml': voice('  receipt: Rung back the same week.\n') },
  *check({ voices, settings: { asOf, answerWithinDays } }) {
    for (const { kind, on, wantsAnswer = kind === 'complaint', answered, receipt, at } of voices) {
      const days = dayNumber(asOf) - dayNumber(on);
      if (!wantsAnswer || answered !== undefined || receipt !== undefined || days <= answerWithinDays) continue;
      yield {
        at: at('id'),
        message: `This customer has waited ${days} days for an answer. Give one and write answered: with the day and receipt: with what was said, or wantsAnswer: false.`,
      };
    }
  },
});
