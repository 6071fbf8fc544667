/** The words of the pages about one pain point, person, department, journey or metric, and of the lists of them. */
export interface EntitiesWords {
  readonly painPoint: {
    readonly deck: string;
    readonly kicker: string;
    readonly firstKnown: string;
    readonly where: string;
    atStage(stage: string): string;
    readonly departments: string;
    readonly whyThisPlace: string;
    readonly parked: string;
    readonly whatHappens: string;
    readonly beingDone: string;
    /** Where every plan is over. */
    readonly wasDone: string;
    readonly customersSay: string;
    readonly why: string;
    readonly howWeKnow: string;
    readonly metrics: string;
  };
  readonly smallFixes: string;
  /** Under the words of a customer: how they came, and when. */
  voice(channel: string, day: string): string;
  voicesShown(shown: number, all: number): string;
  readonly plans: { readonly deck: string };
  readonly person: {
    readonly deck: string;
    joined(month: string): string;
    left(day: string): string;
    /** Of somebody who left, from when to when. */
    was(month: string, day: string): string;
    /** Of somebody who has yet to come. */
    joins(month: string): string;
    /** Of somebody who is still here. */
    leaves(day: string): string;
    readonly plansOwned: string;
    readonly steps: string;
    /** What is said in the present of somebody who is here, and in the past of one who left. */
    readonly present: PersonIs;
    readonly past: PersonIs;
  };
  readonly department: {
    readonly deck: string;
    readonly kicker: string;
    readonly ledBy: string;
    /** What a reader keeps as their own department, in this browser alone. */
    readonly mine: { readonly title: string; readonly keep: string; readonly note: string };
    readonly today: string;
    readonly painPoints: string;
    readonly metrics: string;
    readonly voices: string;
    readonly itsWords: string;
    readonly people: string;
  };
  readonly journey: {
    readonly deck: string;
    readonly kicker: string;
    readonly touchpoints: string;
    readonly noPainPoint: string;
  };
  readonly metric: {
    readonly deck: string;
    readonly kicker: string;
    readonly noFigures: string;
    readonly groupsOnly: string;
    readonly reads: string;
    readonly counted: string;
    readonly plans: string;
    readonly painPoints: string;
  };
}

/** What somebody is to others and to the entries of a report. */
interface PersonIs {
  readonly reportsTo: string;
  readonly accountable: string;
  readonly backs: string;
  ownsNothing(name: string): string;
}
