import type { Voice } from '../model/types/voice.ts';
import { compareText } from '../source/text-order.ts';

/** What became of some voices. */
export interface VoiceOutcomes {
  /** Those of which nothing came yet first, then the newest. */
  readonly openFirst: readonly Voice[];
  /** How many belong to a pain point. */
  readonly onPainPoint: number;
  /** How many belong to none and led to a decision. */
  readonly decided: number;
  /** How many belong to no pain point and led to no decision. */
  readonly open: number;
}

/** Tells what became of the voices that a department was passed. */
export function voiceOutcomes(voices: readonly Voice[]): VoiceOutcomes {
  const onPainPoint = voices.filter(({ painPoint }) => painPoint !== undefined);
  const open = voices.filter(isOpen);
  return {
    openFirst: voices.toSorted(
      (a, b) => Number(isOpen(b)) - Number(isOpen(a)) || compareText(b.on, a.on) || compareText(a.id, b.id),
    ),
    onPainPoint: onPainPoint.length,
    decided: voices.length - onPainPoint.length - open.length,
    open: open.length,
  };
}

function isOpen({ painPoint, decision }: Voice): boolean {
  return painPoint === undefined && decision === undefined;
}
