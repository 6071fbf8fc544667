import { describe, expect, it } from 'vitest';
import { voiceOutcomes } from '../../src/insight/voice-outcomes.ts';
import type { Voice } from '../../src/model/types/voice.ts';

const voice = (id: string, on: string, became: Partial<Voice> = {}) =>
  ({ id, on, channel: 'Phone', kind: 'complaint', words: 'Twice charged.', ...became }) as Voice;

describe('what became of a department’s voices', () => {
  it('counts each voice once and puts those of which nothing came first, the newest ahead', () => {
    const outcomes = voiceOutcomes([
      voice('old-open', '2026-01-05'),
      voice('part', '2026-09-01', { painPoint: 'late-fee' }),
      voice('decided', '2026-08-01', { decision: 'The rule stays.' }),
      voice('both', '2026-07-01', { painPoint: 'late-fee', decision: 'Belongs there.' }),
      voice('new-open', '2026-06-01'),
      voice('answered', '2026-09-02', { answered: '2026-09-04' }),
      voice('told', '2026-04-02', { receipt: 'Rung back.' }),
    ]);
    expect(outcomes.openFirst.map(({ id }) => id)).toEqual([
      'new-open',
      'old-open',
      'answered',
      'part',
      'decided',
      'both',
      'told',
    ]);
    expect(outcomes).toMatchObject({ onPainPoint: 2, decided: 1, answered: 2, open: 2 });
  });

  it('finds nothing in no voices', () => {
    expect(voiceOutcomes([])).toEqual({ openFirst: [], onPainPoint: 0, decided: 0, answered: 0, open: 0 });
  });
});
