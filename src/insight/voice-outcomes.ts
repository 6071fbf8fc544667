import type { Voice } from '../model/types/voice.ts';
import { compareText } from '../source/text-order.ts';
import { answerOf } from './answers.ts';

/** What became of some voices. */
export interface VoiceOutcomes {
  /** Those of which nothing came yet first, then the newest. */
  readonly openFirst: readonly Voice[];
  /** How many belong to a pain point. */
  readonly onPainPoint: number;
  /** How many belong to none and led to a decision. */
  readonly decided: number;
  /** How many belong to none and led to no decision, while the customer was answered. */
  readonly answered: number;
  /** How many belong to no pain point, led to no decision and have no answer. */
  readonly open: number;
}

/** Tells what became of the voices that a department was passed. */
export function voiceOutcomes(voices: readonly Voice[]): VoiceOutcomes {
  const onPainPoint = voices.filter(({ painPoint }) => painPoint !== undefined);
  const others = voices.filter(isWithoutOutcome);
  const open = others.filter(isOpen);
  return {
    openFirst: voices.toSorted(
      (a, b) => Number(isOpen(b)) - Number(isOpen(a)) || compareText(b.on, a.on) || compareText(a.id, b.id),
    ),
    onPainPoint: onPainPoint.length,
    decided: voices.length - onPainPoint.length - others.length,
    answered: others.length - open.length,
    open: open.length,
  };
}

/** Whether a voice belongs to no pain point and led to no decision. */
export function isWithoutOutcome({ painPoint, decision }: Voice): boolean {
  return painPoint === undefined && decision === undefined;
}

/** Whether nothing came of a voice: it has no outcome, and the customer no answer. */
export function isOpen(voice: Voice): boolean {
  return isWithoutOutcome(voice) && answerOf(voice) === null;
}
