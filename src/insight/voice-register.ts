import type { Report } from '../model/report.ts';
import type { Voice } from '../model/types/voice.ts';
import { answerOf } from './answers.ts';
import { madeOnce } from '../source/reads.ts';
import { compareText } from '../source/text-order.ts';
import { isOpen, isWithoutOutcome } from './voice-outcomes.ts';

/** The voices that share a theme. */
export interface VoiceTheme {
  /** As the newest of them writes it. */
  readonly theme: string;
  readonly voices: number;
  readonly newest: string;
  /** The pain points that they belong to. */
  readonly painPoints: readonly string[];
  /** Those that led to a decision. */
  readonly decided: number;
  /** Those that belong to no pain point and led to no decision. */
  readonly homeless: number;
}

/** What customers said, and what became of it. */
export interface VoiceRegister {
  readonly newestFirst: readonly Voice[];
  /** The most spoken of first. */
  readonly themes: readonly VoiceTheme[];
  /** Voices by how much of the matter the company decides itself; only those that say so. */
  readonly controls: ReadonlyMap<NonNullable<Voice['control']>, number>;
  /** Voices that say what the customer was told. */
  readonly told: number;
  /** No pain point, no decision, no department and no answer: nobody took them. */
  readonly untaken: readonly Voice[];
}

/** The register of every voice of a report, made once. */
export function voiceRegister({ voices }: Pick<Report, 'voices'>): VoiceRegister {
  return madeOnce(voices, 'register', () => made(voices.all));
}

function made(voices: readonly Voice[]): VoiceRegister {
  const newestFirst = voices.toSorted((a, b) => compareText(b.on, a.on) || compareText(a.id, b.id));
  const named = newestFirst.flatMap((voice) => (voice.theme === undefined ? [] : [{ voice, theme: voice.theme }]));
  const themes = [...Map.groupBy(named, ({ theme }) => theme.normalize('NFC').toLowerCase().trim()).values()];
  const controls = Map.groupBy(
    voices.filter(({ control }) => control !== undefined),
    ({ control }) => control,
  );
  return {
    newestFirst,
    themes: themes
      .map((of) => ({
        theme: of[0]?.theme ?? '',
        voices: of.length,
        newest: of[0]?.voice.on ?? '',
        painPoints: [...new Set(of.flatMap(({ voice: { painPoint } }) => painPoint ?? []))],
        decided: of.filter(({ voice }) => voice.decision !== undefined).length,
        homeless: of.filter(({ voice }) => isWithoutOutcome(voice)).length,
      }))
      .toSorted((a, b) => b.voices - a.voices || compareText(b.newest, a.newest)),
    controls: new Map([...controls].flatMap(([control, of]) => (control === undefined ? [] : [[control, of.length]]))),
    told: voices.filter((voice) => (answerOf(voice)?.what ?? null) !== null).length,
    untaken: newestFirst.filter((voice) => isOpen(voice) && voice.routedTo === undefined),
  };
}
