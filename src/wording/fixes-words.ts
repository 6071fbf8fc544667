import type { RepeatedFixes } from '../insight/repeated-fixes.ts';
import type { GivenAway } from '../insight/small-fixes.ts';

/** The words about small fixes: their themes and places, and what they say of money. */
export interface FixesWords {
  readonly title: string;
  readonly deck: string;
  readonly none: string;
  readonly byTheme: string;
  readonly noTheme: string;
  /** How many fixes there are, before what they say of money. */
  count(count: number): string;
  /** How many there are, how many of them are of the last year, and where all of them were made, if that is known. */
  counted(count: number, lastYear: number, places: string): string;
  /** How many were made at a place. */
  at(where: string, count: number): string;
  /** How many named no place. */
  nowhere(count: number): string;
  /** Places, pain points and themes beyond those that are listed. */
  more(what: 'places' | 'pain points' | 'themes', count: number): string;
  readonly eases: string;
  /** So many of one kind in a year, in the whole report, that somebody has to ask for the cause. */
  repeats(count: number): string;
  /** What follows from that. */
  readonly next: { readonly [Kind in RepeatedFixes['kind']]: string };
  /** The title that a pain point begins with: so many fixes about a theme, or at a place. */
  about(theme: string, count: number): string;
  atPlace(where: string, count: number): string;
  /** Stands before what customers said. */
  readonly heard: string;
  shown(shown: number, all: number): string;
  /** Of so many fixes some say what they cost. */
  cost(told: number, all: number, money: string): string;
  /** Of so many fixes some say what they saved; nobody checked it. */
  saved(told: number, all: number, money: string): string;
  noMoney(fixes: number): string;
  /** What was given away, part by part. */
  gave(parts: readonly string[]): string;
  given(what: GivenAway['what'], customers: number): string;
  /** The worth of what was given, where all say it. */
  worth(money: string): string;
  /** The worth of what was given, where only some say it. */
  worthKnown(money: string): string;
  costOne(money: string): string;
  savedOne(money: string): string;
}
