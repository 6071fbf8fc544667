import type { Report } from '../model/report.ts';
import { dayNumber } from '../model/period.ts';
import type { Voice } from '../model/types/voice.ts';
import { madeOnce } from '../source/reads.ts';
import { compareText } from '../source/text-order.ts';
import { answerOf, daysToAnswer } from './answers.ts';
import { waitQuantile, type WaitQuantile } from './kaplan-meier.ts';

/** How many voices came so far, and after how many days. */
export interface Reached {
  readonly count: number;
  /** Each where the day is known, the shortest first. */
  readonly days: readonly number[];
}

/**
 * What the people of a department heard in passing about matters that the company does not decide itself, and where it
 * went. Whoever is overheard is no sample of customers: these are counts, and nothing is estimated from them.
 */
export interface HeardInPassing {
  /** Those that were passed on and of which nothing came back first, then the newest. */
  readonly voices: readonly Voice[];
  /** To another department than that of whoever heard it. */
  readonly passedOn: Reached;
  readonly answered: Reached;
  /** Passed on, with no answer to the customer and no decision. */
  readonly nothingBack: number;
}

/** Whether a voice was heard in passing, about something that the company does not decide itself. */
export function isHeardInPassing({ kind, control }: Voice): boolean {
  return kind === 'informal' && (control === 'influence' || control === 'outside');
}

/** What was heard in passing by the people of a department; null where nothing is written down. */
export function heardInPassing(department: string, report: Report): HeardInPassing | null {
  const byDepartment = madeOnce(report, 'heard in passing', () => heardBy(report));
  const voices = byDepartment.get(department);
  if (!voices) return null;
  const passedOn = voices.filter((voice) => isPassedOn(voice, department));
  const backless = new Set(passedOn.filter(cameBackEmpty));
  return {
    voices: voices.toSorted(
      (a, b) => Number(backless.has(b)) - Number(backless.has(a)) || compareText(b.on, a.on) || compareText(a.id, b.id),
    ),
    passedOn: reached(passedOn, daysToPassOn),
    answered: reached(
      voices.filter((voice) => answerOf(voice) !== null),
      daysToAnswer,
    ),
    nothingBack: backless.size,
  };
}

/** Whether nothing came of a voice that went to another department: no answer to the customer, and no decision. */
export function cameBackEmpty(voice: Voice): boolean {
  return voice.decision === undefined && answerOf(voice) === null;
}

/** Whether a voice went to another department than the one that heard it. */
export function isPassedOn({ routedTo }: Voice, department: string): boolean {
  return routedTo !== undefined && routedTo !== department;
}

/** By when half of those that came so far had; null where too few days are known. */
export function middleDay({ days }: Reached, least: number): WaitQuantile | null {
  return days.length < least
    ? null
    : waitQuantile(
        days.map((day) => ({ days: day, ended: true })),
        0.5,
      );
}

function heardBy({ voices, people }: Report): ReadonlyMap<string, readonly Voice[]> {
  const heard = voices.all.flatMap((voice) =>
    isHeardInPassing(voice) && voice.heardBy !== undefined
      ? [{ voice, department: people.get(voice.heardBy).department }]
      : [],
  );
  return new Map(
    [...Map.groupBy(heard, ({ department }) => department)].map(([id, of]) => [id, of.map(({ voice }) => voice)]),
  );
}

function reached(voices: readonly Voice[], daysOf: (voice: Voice) => number | null): Reached {
  return { count: voices.length, days: voices.flatMap((voice) => daysOf(voice) ?? []).toSorted((a, b) => a - b) };
}

function daysToPassOn({ on, routedOn }: Voice): number | null {
  return routedOn === undefined ? null : Math.max(0, dayNumber(routedOn) - dayNumber(on));
}
