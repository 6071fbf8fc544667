/** The words of a plan's page around its figures and its story. */
export interface PlanWords {
  readonly youCan: string;
  readonly story: string;
  readonly learned: string;
  readonly stoppedLearned: string;
  /** After the name of whoever carries the lesson on. */
  readonly carriesOn: string;
  readonly nextSteps: string;
  readonly noSteps: string;
  due(day: string): string;
  readonly overdueSince: (day: string) => string;
  readonly goals: string;
  readonly money: string;
  readonly timeline: string;
  readonly evidence: string;
  readonly evidenceDeck: string;
  readonly together: string;
  readonly reaches: string;
  readonly ladder: (grade: number) => string;
  readonly group: string;
  readonly trend: string;
  readonly aboveInStory: string;
  readonly returns: string;
  readonly limits: string;
  readonly accountable: string;
  readonly howSure: string;
  readonly printAll: string;
  readonly updateText: string;
}
