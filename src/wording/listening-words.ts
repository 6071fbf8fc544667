import type { Programme } from '../model/types/programme.ts';
import type { Voice } from '../model/types/voice.ts';
import type { Output } from '../insight/listening.ts';
import type { VoiceOutcomes } from '../insight/voice-outcomes.ts';

type Control = NonNullable<Voice['control']>;

/** The words of the pages about programmes and voices. */
export interface ListeningWords {
  readonly programmes: {
    readonly title: string;
    readonly deck: string;
    readonly kinds: { readonly [Kind in Programme['kind']]: string };
    /** What all reports led to, each count written. */
    ratio(total: number, plan: string, decision: string, nothing: string): string;
    since(day: string): string;
    costs(money: string): string;
    unpriced(count: number): string;
    /** Who says what a report led to; nothing checks it. */
    readonly asTold: string;
    readonly noReports: string;
    runBy(department: string): string;
    aYear(money: string): string;
    readonly plans: string;
    readonly noPlans: string;
    readonly reports: string;
    readonly columns: { readonly on: string; readonly title: string; readonly ledTo: string };
    readonly ledTo: { readonly [Led in Output['ledTo']]: string };
    readonly none: string;
  };
  readonly voices: {
    readonly title: string;
    readonly deck: string;
    count(count: number): string;
    told(count: number): string;
    /** What came of some voices: part of a pain point, a decision, or neither yet. */
    cameOf(total: number, outcomes: Omit<VoiceOutcomes, 'openFirst'>): string;
    readonly themes: string;
    newest(day: string): string;
    decisions(count: number): string;
    noHome(count: number): string;
    readonly untaken: string;
    readonly allTaken: string;
    readonly controls: string;
    readonly control: { readonly [C in Control]: string };
    readonly all: string;
    readonly kinds: { readonly [Kind in Voice['kind']]: string };
    readonly heardBy: string;
    readonly passedTo: string;
    readonly partOf: string;
    readonly toldThem: string;
    readonly decided: string;
    readonly nobody: string;
    /** Of a voice that a department was passed, and that belongs to no pain point and led to no decision. */
    readonly nothingYet: string;
    /** Of one that was answered, while it belongs to no pain point and led to no decision. */
    readonly onlyAnswered: string;
    readonly none: string;
  };
}
