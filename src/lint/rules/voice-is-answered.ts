import { answerOf, isAnswerOwed, owesAnswer } from '../../insight/answers.ts';
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
  good: {
    'voices/2025-q2.yaml': voice('  answered: { on: 2025-04-04, what: Rung back by the handler of the first call. }\n'),
  },
  *check({ voices, people, departments, settings: { asOf, answerWithinDays } }) {
    for (const voice of voices) {
      const days = dayNumber(asOf) - dayNumber(voice.on);
      if (!isAnswerOwed(voice) || answerOf(voice) !== null || days <= answerWithinDays) continue;
      const owedBy = owesAnswer(voice, people);
      const who =
        owedBy === null ? 'nobody is named who heard it' : `${departments.find(owedBy)?.name ?? owedBy} owes it`;
      yield {
        at: voice.at('id'),
        message: `This customer has waited ${days} days for an answer (${who}). Give one and write answered: { on, what } with the day and what was said, or wantsAnswer: false.`,
      };
    }
  },
});
