import { expect, it } from 'vitest';
import type { Overdue } from '../../src/insight/plan-standing.ts';
import type { TimelineEvent } from '../../src/insight/timeline.ts';
import { overdueInWords } from '../../src/wording/overdue.ts';
import { sayerOf } from '../../src/wording/say.ts';
import { eventInWords, latenessInWords } from '../../src/wording/timeline.ts';

const say = sayerOf({ locale: 'en-GB', currency: 'GBP' } as never);
const event = { on: '2026-03-12', station: false, state: 'past' } as const;

it.each<[Overdue, string]>([
  [{ kind: 'step', what: 'Ask ten customers', due: '2026-03-12' }, 'Ask ten customers: due 12 Mar 2026.'],
  [{ kind: 'goal', metric: 'Late fees', group: null, due: '2026-03-12' }, 'Goal for late fees: due 12 Mar 2026.'],
  [
    { kind: 'goal', metric: 'Late fees', group: 'pilot', due: '2026-03-12' },
    'Goal for late fees (pilot): due 12 Mar 2026.',
  ],
  [{ kind: 'update', since: '2026-08-31' }, 'No update since 31 Aug 2026.'],
])('%j is late in one sentence', (overdue, sentence) => {
  expect(overdueInWords(overdue, say)).toBe(sentence);
});

it.each<[TimelineEvent, string]>([
  [{ ...event, kind: 'heard' }, 'Heard: the pain point was opened'],
  [{ ...event, kind: 'began' }, 'Work began'],
  [{ ...event, kind: 'began', state: 'ahead' }, 'Work begins'],
  [{ ...event, kind: 'backed', where: 'the board' }, 'Backed in public: the board'],
  [{ ...event, kind: 'step', step: 'ask', what: 'Ask ten customers' }, 'Ask ten customers'],
  [{ ...event, kind: 'asked-again', verdict: 'slipping' }, 'Asked again: slipping back'],
  [{ ...event, kind: 'asked-again', verdict: 'early' }, 'To be asked for the first time whether it holds'],
  [{ ...event, kind: 'update', update: { health: 'off-track' } as never }, 'Update: off track'],
])('%j has its title', (happened, title) => {
  expect(eventInWords(happened, { locale: 'en-GB' })).toBe(title);
});

it.each<[string | undefined, string]>([
  ['2026-03-11', ', late: was due 11 Mar 2026'],
  ['2026-03-13', ''],
  [undefined, ''],
])('a step due on %s says whether it was late', (due, said) => {
  const step = { ...event, kind: 'step', step: 'ask', what: 'Ask', ...(due === undefined ? {} : { due }) } as const;
  expect(latenessInWords(step, say)).toBe(said);
});
